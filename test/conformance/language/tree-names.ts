/** The nodes of trees that the tests name, as `ast` has them; trees.ts exports them in this order. */
export const treeNames = [
  "Add",
  "Assign",
  "BinOp",
  "Call",
  "Constant",
  "Expr",
  "FormattedValue",
  "JoinedStr",
  "Module",
  "Mult",
  "Name",
] as const;
