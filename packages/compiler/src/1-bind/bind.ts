import type * as ast from "@tsyncio/ast";
import type { BoundModule } from "./bound.ts";
import { collect } from "./collect.ts";
import { findUncertain } from "./flow/flow.ts";
import { makeSwallows } from "./flow/swallow.ts";
import { nameBindings } from "./names.ts";
import { collectOutside, type OutsideUse } from "./outside.ts";
import { placeDeclarations } from "./place.ts";
import { resolve } from "./resolve.ts";
import { splitRanges } from "./ranges.ts";
import { splitBodies } from "./split-bodies.ts";
import { splitVersions } from "./versions.ts";

/**
 * Finds the scopes of a module, the variable that each name stands for, and where the output declares each. `outside`
 * says which global variables other modules read and assign, `isSuspicious` whether any module of the program may make a
 * context manager that swallows exceptions.
 */
export function bind(
  module: ast.Module,
  outside: Iterable<OutsideUse> = [],
  isSuspicious: (() => boolean) | null = null,
): BoundModule {
  const collected = collect(module);
  collectOutside(collected, outside);
  const bindings = resolve(collected);
  splitVersions(collected, bindings);
  splitBodies(collected, bindings);
  splitRanges(collected, bindings);
  const swallows = makeSwallows(collected, bindings, isSuspicious);
  findUncertain(collected, bindings, swallows);
  placeDeclarations(collected.scopes.values(), bindings);
  const emittedNames = nameBindings(collected.module, collected.scopes.values());
  return { module, scope: collected.module, scopes: collected.scopes, bindings, emittedNames, swallows };
}
