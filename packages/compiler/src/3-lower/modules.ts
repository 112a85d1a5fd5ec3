import type * as ast from "@tsyncio/ast";
import { definitionOf, type Linkage, linkOf, memberOf, onlyImport } from "../0-link/linkage.ts";
import type { Binding, BoundModule } from "../1-bind/bound.ts";
import { call, member, name, newOf, string } from "../4-emit/builders.ts";
import type { Expression } from "../4-emit/tree.ts";
import type { ApiEntry } from "../tables/api.ts";
import { elsewhere } from "../tables/elsewhere.ts";
import { canonicalName, modules } from "../tables/index.ts";
import { type Context, refuseConstruct, report, runtime } from "./context.ts";
import { libraryImport, lowerGlobal, lowerLinked, moduleAttribute } from "./program.ts";

/** What an import bound a name to: a module of the tables, or an entry of one. */
type Imported =
  | { readonly kind: "module"; readonly module: string }
  | { readonly kind: "entry"; readonly module: string; readonly name: string };

/** What a variable was imported from, where an import is the only thing that binds it. */
function importedAs(binding: Binding): Imported | null {
  const imported = onlyImport(binding);
  if (imported === null) return null;
  const { alias, statement } = imported;
  if (statement.kind === "Import") return { kind: "module", module: boundModule(alias) };
  if (statement.module === null) return null;
  const inside = submodule(statement.module, alias.name);
  return inside === null
    ? { kind: "entry", module: statement.module, name: alias.name }
    : { kind: "module", module: inside };
}

/** The module that an alias of `import` binds: of `import collections.abc` the one around it. */
function boundModule(alias: ast.Alias): string {
  return alias.asname === null ? (alias.name.split(".", 1)[0] ?? alias.name) : alias.name;
}

/** The library's module inside of another one: `abc` of `collections`. */
export function submodule(module: string, name: string): string | null {
  const full = `${module}.${name}`;
  return Object.hasOwn(modules, full) ? full : null;
}

/** A name that an import binds, as the output spells it; `null` for any other variable. */
export function lowerImported(node: ast.Name, binding: Binding, context: Context): Expression | null {
  const { linkage } = context.program;
  const link = linkOf(binding, linkage);
  const definition = definitionOf(binding, linkage);
  const isForeign = link !== null && (definition?.kind !== "variable" || onlyImport(definition.binding) === null);
  if (isForeign) return lowerLinked(node, binding, link, context);
  if (binding.declaration.kind !== "import") return null;
  const imported = definition?.kind === "variable" ? importedAs(definition.binding) : null;
  if (imported === null) return null;
  if (imported.kind === "module") return moduleReference(imported.module, binding.emitted, context);
  if (isElsewhere(imported.module, imported.name)) return missingImport(imported.module, imported.name, context);
  const entry = supportedEntry(imported.module, imported.name, node, context);
  if (entry === null) return undefinedLiteral;
  const local = context.imports.named(entry.from, entry.runtime, binding.emitted);
  return name(local);
}

/** `asyncio`: the namespace import under the name that the program gave it, or one of our own where it imports no module. */
export function moduleReference(module: string, local: string | null, context: Context): Expression {
  const table = modules[module];
  if (table === undefined) return name(local ?? module);
  return name(
    local === null ? context.imports.namespace(table.from, module) : context.imports.ownNamespace(table.from, local),
  );
}

/** What an import of the library gives, as a value. */
export function importedValue(alias: ast.Alias, statement: ast.Import | ast.ImportFrom, context: Context): Expression {
  if (statement.kind === "Import") return moduleReference(boundModule(alias), null, context);
  const module = statement.module ?? "";
  const inside = submodule(module, alias.name);
  if (inside !== null) return moduleReference(inside, null, context);
  return entryReference(moduleReference(module, null, context), module, alias.name, alias, context);
}

/** An attribute of a module of the program: what it imports itself from the library, or a variable of its own. */
export function lowerModuleAttribute(node: ast.Attribute, path: string, context: Context): Expression {
  const special = moduleAttribute(node, path, context);
  if (special !== null) return special;
  const definition = memberOf(path, node.attr, context.program.linkage);
  if (definition?.kind === "module") return refuseConstruct(context, node, "moduleValue", node.attr);
  const imported = libraryImport(definition);
  return imported === null
    ? lowerGlobal(node, path, context)
    : importedValue(imported.alias, imported.statement, context);
}

/** The names under which a program imports modules at its top level, by the specifier of the output. */
export function ownModuleNames(bound: BoundModule, linkage: Linkage): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const binding of bound.scope.variables) {
    const imported = linkOf(binding, linkage) === null ? importedAs(binding) : null;
    const table = imported?.kind === "module" ? modules[imported.module] : undefined;
    if (table !== undefined && !names.has(table.from)) names.set(table.from, binding.emitted);
  }
  return names;
}

/** `asyncio.gather`, or what refuses it; `reference` is the module as the program calls it. */
export function entryReference(
  reference: Expression,
  module: string,
  entryName: string,
  node: ast.Node,
  context: Context,
): Expression {
  if (isElsewhere(module, entryName) || (context.strict && module === "asyncio" && entryName === "open"))
    return missingAttribute(module, entryName, context);
  const entry = supportedEntry(module, entryName, node, context);
  return entry === null ? undefinedLiteral : member(reference, entry.runtime);
}

/** Whether CPython's module has a name on another system than the one that programs are told they run on. */
export function isElsewhere(module: string, entryName: string): boolean {
  return elsewhere[module]?.includes(entryName) === true;
}

/** What `from module import name` does with a name that the module has not. */
export function missingImport(module: string, entryName: string, context: Context): Expression {
  const error = newOf(runtime(context, "ImportError"), [
    string(`cannot import name '${entryName}' from '${module}' (unknown location)`),
  ]);
  return { kind: "as", expression: call(runtime(context, "fail"), [error]), type: "any" };
}

/** What CPython does with a name that a module has not: those of other systems, and in strict mode the dialect's. */
function missingAttribute(module: string, entryName: string, context: Context): Expression {
  const error = newOf(runtime(context, "AttributeError"), [
    string(`module '${module}' has no attribute '${entryName}'`),
  ]);
  return { kind: "as", expression: call(runtime(context, "fail"), [error]), type: "any" };
}

const undefinedLiteral: Expression = { kind: "literal", text: "undefined" };

/** Where the runtime has an entry; `null` after a diagnostic that says why it has not. */
function supportedEntry(
  module: string,
  entryName: string,
  node: ast.Node,
  context: Context,
): { readonly from: string; readonly runtime: string } | null {
  const table = modules[module];
  if (table === undefined) {
    report(context, "unknown-module", node, { module });
    return null;
  }
  const entry = Object.hasOwn(table.entries, entryName) ? table.entries[entryName] : undefined;
  if (entry === undefined || entry.kind === "refused") {
    const help = entry?.reason ?? `CPython 3.13 documents no ${module}.${entryName}`;
    report(context, "unsupported-name", node, { module, name: entryName, help });
    return null;
  }
  context.symbols.add(canonicalName(`${module}.${entryName}`));
  return { from: table.from, runtime: runtimeName(entry, entryName) };
}

/** The name of an entry in the runtime. */
export function runtimeName(entry: ApiEntry, entryName: string): string {
  return ("runtime" in entry ? entry.runtime : undefined) ?? entryName;
}

/** Reports a name that is imported and not supported, whether it is used or not: Python would fail at the import. */
export function checkEntry(module: string, entryName: string, node: ast.Node, context: Context): void {
  if (isElsewhere(module, entryName)) return;
  supportedEntry(module, entryName, node, context);
}

/** `from __future__ import annotations` changes nothing that is left at run time. */
export function isIgnoredImport(module: string): boolean {
  return module === "__future__";
}
