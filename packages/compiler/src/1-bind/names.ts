import { walkNames } from "./walk-names.ts";
import type { BindingDraft, ScopeDraft } from "./draft.ts";
import type { BindingOrigin } from "./bound.ts";

/**
 * Names that Python allows and the output cannot use for a variable: reserved words of JavaScript and TypeScript, and globals
 * that emitted code or its types mention.
 */
const reserved: ReadonlySet<string> = new Set([
  // Keywords, strict mode and module code.
  "arguments",
  "await",
  "case",
  "catch",
  "const",
  "debugger",
  "default",
  "delete",
  "do",
  "enum",
  "eval",
  "export",
  "extends",
  "false",
  "function",
  "implements",
  "instanceof",
  "interface",
  "let",
  "new",
  "null",
  "package",
  "private",
  "protected",
  "public",
  "static",
  "super",
  "switch",
  "this",
  "throw",
  "true",
  "typeof",
  "var",
  "void",
  // Type names that TypeScript does not let a class have.
  "any",
  "bigint",
  "boolean",
  "never",
  "number",
  "object",
  "string",
  "symbol",
  "undefined",
  "unknown",
  // Globals.
  "Array",
  "AsyncGenerator",
  "AsyncIterable",
  "AsyncIterator",
  "BigInt",
  "Boolean",
  "Date",
  "Error",
  "Function",
  "Generator",
  "Infinity",
  "Iterable",
  "Iterator",
  "JSON",
  "Map",
  "Math",
  "NaN",
  "Number",
  "Object",
  "Promise",
  "Proxy",
  "Reflect",
  "RegExp",
  "Set",
  "String",
  "Symbol",
  "WeakMap",
  "WeakRef",
  "WeakSet",
  "console",
  "globalThis",
  "process",
  "queueMicrotask",
  "setTimeout",
  "constructor",
  "__proto__",
]);

/** Type names that are reserved for classes only; a variable may have them. */
const reservedForClasses: ReadonlySet<string> = new Set([
  "any",
  "bigint",
  "boolean",
  "never",
  "number",
  "object",
  "string",
  "symbol",
  "unknown",
]);

/** The name that a variable has in the output: one underscore more where TypeScript reserves it, so that no two names meet. */
export function escapeName(name: string): string {
  return reserved.has(name.replace(/_+$/, "")) || reserved.has(name) ? `${name}_` : name;
}

/** Gives every binding its name in the output, and returns all of them. */
export function nameBindings(module: ScopeDraft, scopes: Iterable<ScopeDraft>): ReadonlySet<string> {
  const all = [...scopes];
  const taken = new Set<string>();
  const shared = new Set<string>();
  for (const scope of all) {
    for (const binding of scope.variables) {
      binding.emitted = emittedName(binding);
      if (taken.has(binding.emitted)) shared.add(binding.emitted);
      taken.add(binding.emitted);
    }
  }
  const fresh = (base: string): string => {
    let number = 2;
    while (taken.has(`${base}_${number}`)) number += 1;
    taken.add(`${base}_${number}`);
    return `${base}_${number}`;
  };
  for (const scope of all) {
    renameVersions(scope, fresh);
    if (scope.kind === "comprehension") renameTargets(scope, fresh);
    renameHoisted(scope, shared, fresh);
  }
  renameImports(module, all, fresh);
  for (const scope of all) renameHiding(scope, fresh);
  return taken;
}

function emittedName(binding: BindingDraft): string {
  if (binding.scope.kind === "class") return binding.name;
  const isClass = binding.origins.some((origin) => origin.kind === "class");
  return reservedForClasses.has(binding.name.replace(/_+$/, "")) && !isClass ? binding.name : escapeName(binding.name);
}

function renameVersions(scope: ScopeDraft, fresh: (base: string) => string): void {
  const seen = new Set<string>();
  for (const binding of scope.variables) {
    const hasOwnBlock = binding.isRange && binding.declaration.kind === "inPlace";
    if (seen.has(binding.name) && scope.kind !== "class" && !hasOwnBlock) binding.emitted = fresh(binding.emitted);
    seen.add(binding.name);
  }
}

/** A variable of a comprehension or lambda that is declared outside of it must not meet those that are at home there. */
function renameHoisted(scope: ScopeDraft, shared: ReadonlySet<string>, fresh: (base: string) => string): void {
  for (const binding of scope.variables) {
    if (binding.declaration.kind === "hoistedIn" && shared.has(binding.emitted))
      binding.emitted = fresh(binding.emitted);
  }
}

/** `[x for x in x]`: the target must not hide the variable that the first iterable reads. */
function renameTargets(scope: ScopeDraft, fresh: (base: string) => string): void {
  const { node } = scope;
  if (!("generators" in node)) return;
  const iterable = node.generators[0]?.iter;
  if (!iterable) return;
  const read = new Set<string>();
  walkNames(iterable, (name) => read.add(name.id));
  for (const binding of scope.variables) if (read.has(binding.name)) binding.emitted = fresh(binding.emitted);
}

/** `global x` in a function inside one that has an `x` of its own: that one must not hide the module's. */
function renameHiding(scope: ScopeDraft, fresh: (base: string) => string): void {
  for (const binding of scope.variables) {
    for (const occurrence of binding.occurrences) {
      for (let between: ScopeDraft | null = occurrence.scope; between && between !== scope; between = between.parent) {
        if (between.kind === "class") continue;
        const hiding = between.variables.find((other) => other.emitted === binding.emitted);
        if (hiding) hiding.emitted = fresh(hiding.emitted);
      }
    }
  }
}

/** Imports inside functions stand at the top of the output, so their names must differ from the module's and from each other's. */
function renameImports(module: ScopeDraft, scopes: readonly ScopeDraft[], fresh: (base: string) => string): void {
  const owners = new Map<string, string>();
  for (const binding of module.variables) owners.set(binding.emitted, importKey(binding) ?? "");
  for (const scope of scopes) {
    if (scope === module || scope.kind === "class") continue;
    for (const binding of scope.variables) {
      const key = importKey(binding);
      if (key === null) continue;
      const owner = owners.get(binding.emitted);
      if (owner !== undefined && owner !== key) binding.emitted = fresh(binding.emitted);
      owners.set(binding.emitted, key);
    }
  }
}

function importKey(binding: BindingDraft): string | null {
  const origin: BindingOrigin | undefined = binding.declaration.kind === "import" ? binding.origins[0] : undefined;
  if (origin?.kind !== "import") return null;
  const { node, statement } = origin;
  const module = statement.kind === "ImportFrom" ? `${".".repeat(statement.level ?? 0)}${statement.module ?? ""}:` : "";
  return `${module}${node.name}`;
}
