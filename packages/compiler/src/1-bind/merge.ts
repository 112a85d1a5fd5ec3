import { build } from "@tsyncio/ast";
import type * as ast from "@tsyncio/ast";
import { walkNodes } from "./walk-names.ts";
import type { BoundModule } from "./bound.ts";

/** What binding knows of all modules of a program together; the scope is that of the last one, the program's own file. */
export function mergeBound(modules: readonly BoundModule[]): BoundModule {
  const last = modules.at(-1);
  if (!last) throw new Error("a program has at least one module");
  if (modules.length === 1) return last;
  return {
    ...last,
    module: build.Module(
      modules.flatMap(({ module }) => module.body),
      [],
    ),
    scopes: new Map(modules.flatMap(({ scopes }) => [...scopes])),
    bindings: new Map(modules.flatMap(({ bindings }) => [...bindings])),
    swallows: mergeSwallows(modules),
    locals: new Map(modules.flatMap(({ locals }) => [...locals])),
  };
}

/** Each module knows its own managers. */
function mergeSwallows(modules: readonly BoundModule[]): BoundModule["swallows"] {
  const owners = new Map<ast.Node, BoundModule>();
  for (const bound of modules) {
    walkNodes(bound.module, (node) => {
      if (node.kind === "withitem") owners.set(node, bound);
    });
  }
  return (item) => owners.get(item)?.swallows(item) ?? true;
}
