import type { Expr, Kind, Module, Node, NodeOf, Pattern, Stmt } from "../generated/nodes.ts";
import { isExpr, isPattern, isStmt } from "../generated/guards.ts";
import { writeExceptHandler, writeMatchCase, writeWithitem } from "./compound.ts";
import { writeBody } from "./definitions.ts";
import { writeComprehension } from "./displays.ts";
import { writeExpression, writeExpressions } from "./expression.ts";
import type { Layout } from "./layout.ts";
import { writeParameter, writeParameters, writeTypeParameter } from "./parameters.ts";
import { writePattern } from "./patterns.ts";
import { writeKeyword } from "./primaries.ts";
import { writeAlias } from "./simple.ts";
import { writeStatement, writeStatements } from "./statement.ts";

/** Modules, and the parts of statements and expressions. */
type OtherKind = Exclude<Kind, Stmt["kind"] | Expr["kind"] | Pattern["kind"]>;

const top: Layout = { margin: "\n", ignores: new Map() };

const writers: { readonly [K in OtherKind]: (node: NodeOf<K>) => string } = {
  Expression: (node) => writeExpression(node.body),
  ExceptHandler: (node) => writeExceptHandler(node, top, "except"),
  FunctionType: (node) => `(${writeExpressions(node.argtypes)}) -> ${writeExpression(node.returns)}`,
  Interactive: (node) => writeStatements(node.body, top),
  Module: (node) => writeBody(node.body, { ...top, ignores: ignoresOf(node) }),
  ParamSpec: writeTypeParameter,
  TypeIgnore: () => "",
  TypeVar: writeTypeParameter,
  TypeVarTuple: writeTypeParameter,
  alias: writeAlias,
  arg: writeParameter,
  arguments: writeParameters,
  comprehension: writeComprehension,
  keyword: writeKeyword,
  match_case: (node) => writeMatchCase(node, top),
  withitem: writeWithitem,
};

const ignoresOf = (node: Module): ReadonlyMap<number, string> =>
  new Map(node.type_ignores.map(({ lineno, tag }) => [lineno, `ignore${tag}`]));

/**
 * The Python source of a tree: the text of CPython 3.13's `ast.unparse(node)`, which parses to the same
 * tree. Comments and the layout of the original are gone.
 */
export function unparse(node: Node): string {
  return write(node).replace(/^\n+/, "");
}

function write(node: Node): string {
  if (isExpr(node)) return writeExpression(node);
  if (isStmt(node)) return writeStatement(node, top);
  if (isPattern(node)) return writePattern(node);
  return (writers[node.kind] as (node: Node) => string)(node);
}
