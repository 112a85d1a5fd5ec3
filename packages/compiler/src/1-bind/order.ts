import type * as ast from "@tsyncio/ast";

/** An expression that opens no scope of its own. */
export type PlainExpr = Exclude<
  ast.Expr,
  ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp | ast.NamedExpr | ast.Name
>;

type Operands = {
  readonly [K in PlainExpr["kind"]]: (node: Extract<PlainExpr, { kind: K }>) => readonly (ast.Expr | null)[];
};

const none: readonly ast.Expr[] = [];

const table: Operands = {
  BoolOp: (node) => node.values,
  BinOp: (node) => [node.left, node.right],
  UnaryOp: (node) => [node.operand],
  IfExp: (node) => [node.test, node.body, node.orelse],
  Dict: (node) => node.values.flatMap((value, i) => [node.keys[i] ?? null, value]),
  Set: (node) => node.elts,
  Await: (node) => [node.value],
  Yield: (node) => [node.value],
  YieldFrom: (node) => [node.value],
  Compare: (node) => [node.left, ...node.comparators],
  Call: (node) =>
    node.keywords.length === 0
      ? [node.func, ...node.args]
      : [node.func, ...node.args, ...node.keywords.map((keyword) => keyword.value)],
  FormattedValue: (node) => [node.value, node.format_spec],
  JoinedStr: (node) => node.values,
  Constant: () => none,
  Attribute: (node) => [node.value],
  Subscript: (node) => [node.value, node.slice],
  Starred: (node) => [node.value],
  List: (node) => node.elts,
  Tuple: (node) => node.elts,
  Slice: (node) => [node.lower, node.upper, node.step],
};

/** The operands of an expression in the order in which Python evaluates them. */
export function operands(node: PlainExpr): readonly (ast.Expr | null)[] {
  return (table[node.kind] as (node: PlainExpr) => readonly (ast.Expr | null)[])(node);
}

/** The expressions of a parameter list that are evaluated where the function is defined. */
export function defaults(args: ast.Arguments): readonly ast.Expr[] {
  return [...args.defaults, ...args.kw_defaults.filter((value) => value !== null)];
}

/** Every parameter, in the order of the signature. */
export function parameters(args: ast.Arguments): readonly ast.Arg[] {
  return [
    ...args.posonlyargs,
    ...args.args,
    ...(args.vararg ? [args.vararg] : []),
    ...args.kwonlyargs,
    ...(args.kwarg ? [args.kwarg] : []),
  ];
}
