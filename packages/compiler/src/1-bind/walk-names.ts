import type * as ast from "@tsyncio/ast";
import { children } from "@tsyncio/ast";

/** Calls `visit` for every node inside (and for) `node`, in source order. */
export function walkNodes(node: ast.Node, visit: (node: ast.Node) => void): void {
  visit(node);
  for (const field of children[node.kind]) {
    const value: unknown = node[field as keyof ast.Node];
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && child !== undefined) walkNodes(child as ast.Node, visit);
    }
  }
}

/** Calls `visit` for every Name inside (and for) `node`. */
export function walkNames(node: ast.Node, visit: (name: ast.Name) => void): void {
  walkNodes(node, (part) => {
    if (part.kind === "Name") visit(part);
  });
}
