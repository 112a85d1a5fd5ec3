import type * as ast from "@tsyncio/ast";
import type { Statement } from "../../4-emit/tree.ts";
import type { Context } from "../context.ts";
import { lowerAnnAssign } from "./AnnAssign.ts";
import { lowerAssert } from "./Assert.ts";
import { lowerAssign } from "./Assign.ts";
import { lowerAsyncFor, lowerFor } from "./For.ts";
import { lowerAsyncWith, lowerWith } from "./With.ts";
import { lowerAugAssign } from "./AugAssign.ts";
import { lowerClassDef } from "./ClassDef.ts";
import { lowerDelete } from "./Delete.ts";
import { lowerExpr } from "./Expr.ts";
import { lowerFunctionDef } from "./FunctionDef.ts";
import { lowerIf } from "./If.ts";
import { lowerImport, lowerImportFrom } from "./Import.ts";
import { lowerMatch } from "./Match.ts";
import { lowerRaise } from "./Raise.ts";
import { lowerReturn } from "./Return.ts";
import { lowerTry } from "./Try.ts";
import { lowerTypeAlias } from "./TypeAlias.ts";
import { lowerWhile } from "./While.ts";

/** The lowering of each statement: a constructor that grammar/python.asdl gains breaks the build here. */
type Lowerings = {
  readonly [K in ast.Stmt["kind"]]: (node: ast.NodeOf<K> & ast.Stmt, context: Context) => readonly Statement[];
};

const lowerings: Lowerings = {
  AnnAssign: lowerAnnAssign,
  Assert: lowerAssert,
  Assign: lowerAssign,
  AsyncFor: lowerAsyncFor,
  AsyncFunctionDef: lowerFunctionDef,
  AsyncWith: lowerAsyncWith,
  AugAssign: lowerAugAssign,
  Break: (_node, context) => [{ kind: "break", ...(context.loop?.label == null ? {} : { label: context.loop.label }) }],
  ClassDef: lowerClassDef,
  Continue: () => [{ kind: "continue" }],
  Delete: lowerDelete,
  Expr: lowerExpr,
  For: lowerFor,
  FunctionDef: lowerFunctionDef,
  Global: () => [],
  If: lowerIf,
  Import: lowerImport,
  ImportFrom: lowerImportFrom,
  Match: lowerMatch,
  Nonlocal: () => [],
  Pass: () => [],
  Raise: lowerRaise,
  Return: lowerReturn,
  Try: lowerTry,
  TryStar: lowerTry,
  TypeAlias: lowerTypeAlias,
  While: lowerWhile,
  With: lowerWith,
};

/** Lowers one statement; its comments are added by the block. */
export function lowerStatement(node: ast.Stmt, context: Context): readonly Statement[] {
  const lower = lowerings[node.kind] as (node: ast.Stmt, context: Context) => readonly Statement[];
  return lower(node, context);
}
