import type * as ast from "@tsyncio/ast";
import { definitionAt, type Linkage } from "../0-link/linkage.ts";
import type { BoundModule } from "../1-bind/bound.ts";

/**
 * The module that an expression names: `collections`, `collections.abc`; null for what names none. `own` gives the name of a module of the
 * program by its path: without it, only those of the library count.
 */
export function importedModule(
  node: ast.Expr,
  bound: BoundModule,
  linkage: Linkage,
  own: (path: string) => string | null = () => null,
): string | null {
  const definition = definitionAt(node, bound, linkage);
  if (definition?.kind === "module") return own(definition.path);
  if (node.kind === "Attribute" && !definition) {
    const outer = importedModule(node.value, bound, linkage, own);
    return outer === null ? null : `${outer}.${node.attr}`;
  }
  const [origin] = definition?.kind === "variable" ? definition.binding.origins : [];
  if (origin?.kind !== "import") return null;
  const { name, asname } = origin.node;
  if (origin.statement.kind === "ImportFrom") return `${origin.statement.module ?? ""}.${name}`;
  // `import collections.abc` binds the module around it.
  return asname === null ? (name.split(".", 1)[0] ?? name) : name;
}
