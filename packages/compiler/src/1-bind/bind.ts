import type * as ast from "@tsyncio/ast";
import type { BoundModule } from "./bound.ts";
import { collect } from "./collect.ts";
import type { Collected } from "./cursor.ts";
import { findUncertain } from "./flow/flow.ts";
import { makeSwallows } from "./flow/swallow.ts";
import { localsReads } from "./locals.ts";
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
  const collected = collectWithLocals(module);
  collectOutside(collected, outside);
  const bindings = resolve(collected);
  splitVersions(collected, bindings);
  splitBodies(collected, bindings);
  splitRanges(collected, bindings);
  const swallows = makeSwallows(collected, bindings, isSuspicious);
  findUncertain(collected, bindings, swallows);
  placeDeclarations(collected.scopes.values(), bindings);
  const emittedNames = nameBindings(collected.module, collected.scopes.values());
  const { locals, scopes } = collected;
  return { module, scope: collected.module, scopes, bindings, emittedNames, swallows, locals };
}

/** A second walk where a function asks for `locals()`: what those calls read is known after the first. */
function collectWithLocals(module: ast.Module): Collected {
  const collected = collect(module);
  return collected.localsCalls.length === 0 ? collected : collect(module, localsReads(collected));
}
