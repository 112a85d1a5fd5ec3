import { isEmpty, type Linkage } from "./linkage.ts";
import type { Link } from "./program.ts";
import type { ImportStatement } from "./sites.ts";

/** The links of the names of an import. */
export function linksOf(statement: ImportStatement, linkage: Linkage): readonly Link[] {
  return statement.names.flatMap((alias) => linkage.links.get(alias) ?? []);
}

/** The modules that an import has to load, in order: none in which nothing stands, and none that is loaded before the importer. */
export function loadedBy(statement: ImportStatement, importer: string, linkage: Linkage): readonly string[] {
  const links = linksOf(statement, linkage);
  const named = new Set(links.flatMap(({ meaning }) => (meaning.kind === "member" ? [meaning.path] : [])));
  const isWanted = (path: string): boolean => !isAncestor(path, importer) || named.has(path);
  return links.flatMap(({ loads }) => loads).filter((path) => isWanted(path) && !isEmpty(path, linkage));
}

/** Whether a module is a package that another one is in: it is always loaded, or being loaded, before. */
export function isAncestor(path: string, inner: string): boolean {
  return path.endsWith("__init__.py") && inner.startsWith(path.slice(0, -"__init__.py".length));
}
