import type { Expr, Node, NodeOf } from "@tsyncio/ast";

/** Visits a chain of operators (`a + b + c`) from its first operand to its last in a loop: it may be as long as CPython's stack is deep. */
export const visitChain = (node: NodeOf<"BinOp">, visit: (node: Node) => void): void => {
  const operands: Expr[] = [];
  let left: Expr = node;
  for (; left.kind === "BinOp"; left = left.left) operands.push(left.right);
  visit(left);
  for (let index = operands.length - 1; index >= 0; index--) visit(operands[index] as Expr);
};
