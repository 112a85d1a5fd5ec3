import type * as ast from "@tsyncio/ast";

/** The bodies of statements inside a compound statement; none for one that opens a scope. */
export function bodiesOf(node: ast.Stmt): readonly (readonly ast.Stmt[])[] {
  switch (node.kind) {
    case "If":
    case "While":
    case "For":
    case "AsyncFor":
      return [node.body, node.orelse];
    case "With":
    case "AsyncWith":
      return [node.body];
    case "Try":
    case "TryStar":
      return [node.body, ...node.handlers.map((handler) => handler.body), node.orelse, node.finalbody];
    case "Match":
      return node.cases.map((each) => each.body);
    default:
      return [];
  }
}
