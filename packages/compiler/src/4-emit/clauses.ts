import type * as ast from "@tsyncio/ast";

type Body = readonly ast.Stmt[];
type CompoundKind = Extract<ast.Stmt, { readonly body: Body } | { readonly cases: unknown }>["kind"];
type Compound = Extract<ast.Stmt, { kind: CompoundKind }>;
type Bodies = { readonly [Kind in CompoundKind]: (statement: Extract<ast.Stmt, { kind: Kind }>) => readonly Body[] };

const bodies: Bodies = {
  FunctionDef: ({ body }) => [body],
  AsyncFunctionDef: ({ body }) => [body],
  ClassDef: ({ body }) => [body],
  With: ({ body }) => [body],
  AsyncWith: ({ body }) => [body],
  For: ({ body, orelse }) => [body, orelse],
  AsyncFor: ({ body, orelse }) => [body, orelse],
  While: ({ body, orelse }) => [body, orelse],
  If: ({ body, orelse }) => [body, orelse],
  Try: bodiesOfTry,
  TryStar: bodiesOfTry,
  Match: ({ cases }) => cases.map(({ body }) => body),
};

function bodiesOfTry({ body, handlers, orelse, finalbody }: ast.Try | ast.TryStar): readonly Body[] {
  return [body, ...handlers.map((handler) => handler.body), orelse, finalbody];
}

/** Whether a statement has blocks of its own. */
export function isCompound(statement: ast.Stmt): statement is Compound {
  return statement.kind in bodies;
}

/** The blocks of a compound statement in source order, the empty ones left out. */
export function bodiesOf(statement: Compound): readonly Body[] {
  const all = (bodies[statement.kind] as (statement: Compound) => readonly Body[])(statement);
  return all.filter((body) => body.length > 0);
}

/** Whether the `else` of an `if` is written `elif`: only there a nested `if` stands as far left as its parent. */
export function isElif(parent: Compound, body: Body): body is readonly [ast.If] {
  const [only] = body;
  return parent.kind === "If" && body === parent.orelse && only?.kind === "If" && only.col_offset === parent.col_offset;
}

/** Whether a block opens with a docstring. */
export function hasDocstring(body: Body): boolean {
  const [first] = body;
  return first?.kind === "Expr" && first.value.kind === "Constant" && first.value.value.type === "str";
}

/** The first line of a statement, its decorators included. */
export function startLine(statement: ast.Stmt): number {
  const decorators = "decorator_list" in statement ? statement.decorator_list : [];
  return decorators[0] === undefined ? statement.lineno : Math.min(decorators[0].lineno, statement.lineno);
}
