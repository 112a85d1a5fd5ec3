import type { ConstantValue, Expr } from "@tsyncio/ast";

const constantNames: Readonly<Record<ConstantValue["type"], string>> = {
  None: "None",
  bool: "literal",
  int: "literal",
  float: "literal",
  complex: "literal",
  str: "literal",
  bytes: "literal",
  Ellipsis: "ellipsis",
};

const constantName = (value: ConstantValue): string => {
  if (value.type === "bool") return value.value ? "True" : "False";
  return constantNames[value.type];
};

const names: Readonly<Record<Exclude<Expr["kind"], "Constant">, string>> = {
  BoolOp: "expression",
  NamedExpr: "named expression",
  BinOp: "expression",
  UnaryOp: "expression",
  Lambda: "lambda",
  IfExp: "conditional expression",
  Dict: "dict literal",
  Set: "set display",
  ListComp: "list comprehension",
  SetComp: "set comprehension",
  DictComp: "dict comprehension",
  GeneratorExp: "generator expression",
  Await: "await expression",
  Yield: "yield expression",
  YieldFrom: "yield expression",
  Compare: "comparison",
  Call: "function call",
  FormattedValue: "f-string expression",
  JoinedStr: "f-string expression",
  Attribute: "attribute",
  Subscript: "subscript",
  Starred: "starred",
  Name: "name",
  List: "list",
  Tuple: "tuple",
  Slice: "slice",
};

/** What CPython's messages call an expression. */
export const expressionName = (expression: Expr): string =>
  expression.kind === "Constant" ? constantName(expression.value) : names[expression.kind];
