import type * as ast from "@tsyncio/ast";
import { children } from "@tsyncio/ast";
import { type Context, refuseConstruct } from "./context.ts";
import type { RefusedConstruct } from "../tables/constructs.ts";

/**
 * Type aliases and type parameters are there for the reader and the type checker: the output has no value of that name.
 * Where the program reads one at run time it is refused.
 */
export function refuseReads(name: string, within: ast.Node, row: RefusedConstruct, context: Context): void {
  visitValues(within, (node) => {
    if (node.kind !== "Name" || node.id !== name) return;
    const binding = context.bound.bindings.get(node);
    const isOwn =
      binding !== undefined && binding.scope.node !== within && isInside(binding.scope.node, within, context);
    const isLocal = binding !== undefined && binding.scope.node === within && within.kind !== "Module";
    if (!isOwn && !isLocal) refuseConstruct(context, node, row);
  });
}

/** Whether a scope lies in a node. */
function isInside(scope: ast.Node, within: ast.Node, context: Context): boolean {
  for (let each = context.bound.scopes.get(scope) ?? null; each !== null; each = each.parent) {
    if (each.node === within) return true;
  }
  return false;
}

/** What annotations are made of: nothing in the output asks for it. */
const erasedFields: ReadonlySet<string> = new Set(["annotation", "returns", "type_params"]);

function visitValues(node: ast.Node, visit: (node: ast.Node) => void): void {
  if (node.kind === "TypeAlias") return;
  visit(node);
  for (const field of children[node.kind]) {
    if (erasedFields.has(field)) continue;
    const value: unknown = node[field as keyof ast.Node];
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && child !== undefined) visitValues(child as ast.Node, visit);
    }
  }
}
