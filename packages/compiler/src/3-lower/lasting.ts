import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { Binding } from "../1-bind/bound.ts";
import type { Context } from "./context.ts";
import { isStable } from "./purity.ts";

const loops: ReadonlySet<ast.Node["kind"]> = new Set(["For", "AsyncFor", "While"]);

/** The attributes that a module assigns to objects that are made already. */
const replaced = new WeakMap<ast.Module, ReadonlySet<string>>();

/** Whether an expression stands for the same object when a block that may wait has ended: so it may be evaluated again there. */
export function lasts(node: ast.Expr, context: Context): boolean {
  if (node.kind === "Attribute") return lasts(node.value, context) && !isReplaced(node.attr, context);
  if (node.kind !== "Name" || !isStable(node, context)) return false;
  const binding = context.bound.bindings.get(node);
  return binding === undefined || !binding.captured || !isBoundInLoop(binding);
}

/** Whether one variable of one scope, seen by functions inside it, may be bound again while one of them runs. */
function isBoundInLoop({ scope, origins }: Binding): boolean {
  const inLoops = new Set<ast.Node>();
  for (const each of walk(scope.node)) if (loops.has(each.kind)) for (const inner of walk(each)) inLoops.add(inner);
  return origins.some((origin) => inLoops.has(origin.node));
}

function isReplaced(attribute: string, { program }: Context): boolean {
  return [...program.linkage.modules.values()].some(({ bound }) => {
    const known = replaced.get(bound.module) ?? replacedIn(bound.module);
    replaced.set(bound.module, known);
    return known.has(attribute);
  });
}

/** All attributes that are assigned or deleted, but for those that `__init__` gives to its own object. */
function replacedIn(module: ast.Module): ReadonlySet<string> {
  const first = new Set<ast.Node>();
  const names = new Set<string>();
  for (const each of walk(module)) {
    if (each.kind === "FunctionDef" && each.name === "__init__") for (const inner of walk(each)) first.add(inner);
    if (each.kind === "Attribute" && each.ctx !== "Load" && !first.has(each)) names.add(each.attr);
  }
  return names;
}
