import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";

/** An import of a module. */
export type ImportStatement = ast.Import | ast.ImportFrom;

/** The imports of a module, wherever they stand, and which of them only a type checker reads. */
export interface ImportSites {
  readonly run: readonly ImportStatement[];
  readonly typeOnly: readonly ImportStatement[];
}

/** Finds the imports of a module. */
export function importSites(module: ast.Module): ImportSites {
  const typeOnly = new Set<ImportStatement>();
  const all: ImportStatement[] = [];
  for (const node of walk(module)) {
    if (isImport(node)) all.push(node);
    if (node.kind === "If" && isTypeChecking(node.test)) {
      for (const statement of node.body) for (const inner of walk(statement)) if (isImport(inner)) typeOnly.add(inner);
    }
  }
  return { run: all.filter((node) => !typeOnly.has(node)), typeOnly: [...typeOnly] };
}

function isImport(node: ast.Node): node is ImportStatement {
  return node.kind === "Import" || node.kind === "ImportFrom";
}

/** `TYPE_CHECKING` or `typing.TYPE_CHECKING`, which is false when the program runs. */
export function isTypeChecking(test: ast.Expr): boolean {
  return (
    (test.kind === "Name" && test.id === "TYPE_CHECKING") ||
    (test.kind === "Attribute" &&
      test.attr === "TYPE_CHECKING" &&
      test.value.kind === "Name" &&
      test.value.id === "typing")
  );
}
