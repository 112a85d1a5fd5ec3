import type * as ast from "@tsyncio/ast";

/** Whether an expression is `super()`. */
export function isSuper(node: ast.Expr): boolean {
  return node.kind === "Call" && node.func.kind === "Name" && node.func.id === "super" && node.args.length === 0;
}
