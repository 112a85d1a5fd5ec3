import type * as ast from "@tsyncio/ast";
import { bodiesOf } from "../bodies.ts";
import type { ImportStatement } from "./sites.ts";
import { isTypeChecking } from "./sites.ts";

/** An import that does not stand at the top level of its module. */
export interface NestedImport {
  readonly statement: ImportStatement;
  /** The function or class in whose code it stands; `null` in a branch of the module's top level. */
  readonly owner: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | null;
}

/** The imports of a module inside functions, classes and branches; those for the type checker left out. */
export function nestedImports(body: readonly ast.Stmt[]): readonly NestedImport[] {
  return body.flatMap((statement) => inside(statement, null));
}

function inside(node: ast.Stmt, owner: NestedImport["owner"]): readonly NestedImport[] {
  if (node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef" || node.kind === "ClassDef") {
    return importsOf(node.body, node);
  }
  if (node.kind === "If" && isTypeChecking(node.test)) return importsOf(node.orelse, owner);
  return bodiesOf(node).flatMap((body) => importsOf(body, owner));
}

function importsOf(body: readonly ast.Stmt[], owner: NestedImport["owner"]): readonly NestedImport[] {
  return body.flatMap((statement) =>
    statement.kind === "Import" || statement.kind === "ImportFrom" ? [{ statement, owner }] : inside(statement, owner),
  );
}
