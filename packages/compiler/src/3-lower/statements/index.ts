import type * as ast from "@tsyncio/ast";
import type { Statement } from "../../4-emit/tree.ts";
import { type Context, refuse } from "../context.ts";
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
import { lowerRaise } from "./Raise.ts";
import { lowerReturn } from "./Return.ts";
import { lowerTry } from "./Try.ts";
import { lowerWhile } from "./While.ts";

/** The lowering of each statement: a constructor that grammar/python.asdl gains breaks the build here. */
type Lowerings = { readonly [K in ast.Stmt["kind"]]: (node: ast.NodeOf<K> & ast.Stmt, context: Context) => readonly Statement[] };

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
  Match: unsupported("a match statement", "write a chain of if and elif"),
  Nonlocal: () => [],
  Pass: () => [],
  Raise: lowerRaise,
  Return: lowerReturn,
  Try: lowerTry,
  TryStar: unsupported("except*", "catch the ExceptionGroup with a plain except and look at its exceptions"),
  TypeAlias: unsupported("a type alias statement", "leave the alias out and name the type where it is used"),
  While: lowerWhile,
  With: lowerWith,
};

/** Lowers one statement; its comments are added by the block. */
export function lowerStatement(node: ast.Stmt, context: Context): readonly Statement[] {
  const lower = lowerings[node.kind] as (node: ast.Stmt, context: Context) => readonly Statement[];
  return lower(node, context);
}

function unsupported(construct: string, help: string) {
  return (node: ast.Stmt, context: Context): readonly Statement[] => {
    refuse(context, "unsupported-construct", node, { construct, help });
    return [];
  };
}
