import type { NodeOf, Stmt } from "../generated/nodes.ts";
import {
  writeAnnAssign,
  writeAssert,
  writeAssign,
  writeAugAssign,
  writeImport,
  writeImportFrom,
  writeRaise,
  writeTypeAlias,
} from "./simple.ts";
import { writeFor, writeIf, writeMatch, writeTry, writeWhile, writeWith } from "./compound.ts";
import { writeClass, writeFunction } from "./definitions.ts";
import { writeExpression, writeExpressions, writeOptional } from "./expression.ts";
import type { Layout } from "./layout.ts";
import { precedence } from "./precedence.ts";

/** Writes a statement of a kind: its lines, each after the end of the line before. */
type Write<K extends Stmt["kind"]> = (node: NodeOf<K>, layout: Layout) => string;

/** A statement of one line that needs no layout but its margin. */
const line =
  <N>(write: (node: N) => string) =>
  (node: N, layout: Layout): string =>
    layout.margin + write(node);

const writers: { readonly [K in Stmt["kind"]]: Write<K> } = {
  AnnAssign: line(writeAnnAssign),
  Assert: line(writeAssert),
  Assign: writeAssign,
  AsyncFor: writeFor,
  AsyncFunctionDef: writeFunction,
  AsyncWith: writeWith,
  AugAssign: line(writeAugAssign),
  Break: line(() => "break"),
  ClassDef: writeClass,
  Continue: line(() => "continue"),
  Delete: line((node) => `del ${writeExpressions(node.targets)}`),
  Expr: line((node) => writeExpression(node.value, precedence.yield)),
  For: writeFor,
  FunctionDef: writeFunction,
  Global: line((node) => `global ${node.names.join(", ")}`),
  If: writeIf,
  Import: line(writeImport),
  ImportFrom: line(writeImportFrom),
  Match: writeMatch,
  Nonlocal: line((node) => `nonlocal ${node.names.join(", ")}`),
  Pass: line(() => "pass"),
  Raise: line(writeRaise),
  Return: line((node) => `return${writeOptional(" ", node.value)}`),
  Try: writeTry,
  TryStar: writeTry,
  TypeAlias: line(writeTypeAlias),
  While: writeWhile,
  With: writeWith,
};

/** Writes a statement: its lines, each after the end of the line before. */
export function writeStatement(node: Stmt, layout: Layout): string {
  return (writers[node.kind] as (node: Stmt, layout: Layout) => string)(node, layout);
}

/** Writes statements one after the other. */
export function writeStatements(nodes: readonly Stmt[], layout: Layout): string {
  return nodes.map((node) => writeStatement(node, layout)).join("");
}
