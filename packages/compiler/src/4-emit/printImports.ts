import { quote } from "./quote.ts";
import type { Import, ImportedName } from "./tree.ts";
import type { Writer } from "./writer.ts";

/** The imports in the order in which they are printed: namespaces first, then names; by specifier; neighbours last, in the order in which they run. */
export function sortImports(imports: readonly Import[]): readonly Import[] {
  return [...imports].sort((a, b) => compareText(sortKey(a), sortKey(b)));
}

/** The names of an import in their printed order. */
export function sortNames(names: readonly ImportedName[]): readonly ImportedName[] {
  return [...names].sort(
    (a, b) =>
      compareText(a.name.toLowerCase(), b.name.toLowerCase()) ||
      compareText(a.name, b.name) ||
      compareText(a.alias ?? "", b.alias ?? ""),
  );
}

/** Prints the imports that JavaScript needs, or all of them with types. */
export function printImports(writer: Writer, imports: readonly Import[]): void {
  for (const item of sortImports(imports)) {
    const text = importText(item, writer.types);
    if (text === null) continue;
    writer.write(text);
    writer.newline();
  }
}

/** Whether an import is only of types. */
export function isTypeOnly(item: Import): boolean {
  return item.kind === "named" && item.names.length > 0 && item.names.every(({ typeOnly }) => typeOnly === true);
}

function importText(item: Import, types: boolean): string | null {
  const from = quote(item.from);
  if (item.kind === "namespace") return `import * as ${item.name} from ${from};`;
  if (item.names.length === 0) return `import ${from};`;
  if (isTypeOnly(item)) return types ? `import type { ${nameList(item.names, false)} } from ${from};` : null;
  const names = types ? item.names : item.names.filter(({ typeOnly }) => typeOnly !== true);
  return `import { ${nameList(names, true)} } from ${from};`;
}

function nameList(names: readonly ImportedName[], markTypes: boolean): string {
  return sortNames(names)
    .map(({ name, alias, typeOnly }) => {
      const type = markTypes && typeOnly === true ? "type " : "";
      return `${type}${name}${alias === undefined || alias === name ? "" : ` as ${alias}`}`;
    })
    .join(", ");
}

function sortKey(item: Import): string {
  // Neighbours keep their order: it is the order in which they run.
  return item.from.startsWith(".") ? "2" : `${item.kind === "namespace" ? 0 : 1}${item.from}`;
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
