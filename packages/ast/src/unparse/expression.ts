import type { Expr, NodeOf } from "../generated/nodes.ts";
import { writeConstant } from "./constant.ts";
import {
  writeDict,
  writeDictComp,
  writeGeneratorExp,
  writeList,
  writeListComp,
  writeSet,
  writeSetComp,
  writeTuple,
} from "./displays.ts";
import { writeFormattedValue, writeJoinedStr } from "./fstrings.ts";
import {
  writeAwait,
  writeBinOp,
  writeBoolOp,
  writeCompare,
  writeIfExp,
  writeLambda,
  writeNamedExpr,
  writeUnaryOp,
  writeYield,
  writeYieldFrom,
} from "./operations.ts";
import { precedence } from "./precedence.ts";
import type { Precedence } from "./precedence.ts";
import { writeAttribute, writeCall, writeSlice, writeStarred, writeSubscript } from "./primaries.ts";

/** Writes an expression of a kind for a place that asks for a precedence. */
type Write<K extends Expr["kind"]> = (node: NodeOf<K>, asked: Precedence) => string;

const writers: { readonly [K in Expr["kind"]]: Write<K> } = {
  Attribute: writeAttribute,
  Await: writeAwait,
  BinOp: writeBinOp,
  BoolOp: writeBoolOp,
  Call: writeCall,
  Compare: writeCompare,
  Constant: writeConstant,
  Dict: writeDict,
  DictComp: writeDictComp,
  FormattedValue: writeFormattedValue,
  GeneratorExp: writeGeneratorExp,
  IfExp: writeIfExp,
  JoinedStr: writeJoinedStr,
  Lambda: writeLambda,
  List: writeList,
  ListComp: writeListComp,
  Name: (node) => node.id,
  NamedExpr: writeNamedExpr,
  Set: writeSet,
  SetComp: writeSetComp,
  Slice: writeSlice,
  Starred: writeStarred,
  Subscript: writeSubscript,
  Tuple: writeTuple,
  UnaryOp: writeUnaryOp,
  Yield: writeYield,
  YieldFrom: writeYieldFrom,
};

/** Writes an expression, in parentheses where its place asks for more than it has. */
export function writeExpression(node: Expr, asked: Precedence = precedence.test): string {
  return (writers[node.kind] as (node: Expr, asked: Precedence) => string)(node, asked);
}

/** Writes expressions with commas between. */
export const writeExpressions = (nodes: readonly Expr[]): string =>
  nodes.map((node) => writeExpression(node)).join(", ");

/** Writes what stands before an expression and the expression; nothing where there is none. */
export const writeOptional = (before: string, node: Expr | null): string =>
  node === null ? "" : before + writeExpression(node);
