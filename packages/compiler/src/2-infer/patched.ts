import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { LinkedModule, Linkage } from "../0-link/linkage.ts";
import type { BoundModule } from "../1-bind/bound.ts";
import type { Tables } from "./context.ts";
import { importedModule } from "./imported-module.ts";

/** A name that tests replace by its full name, `mock.patch("time.sleep")`: a variable of a module of the program, or an entry of the library. */
export interface PatchedName {
  readonly full: string;
  /** The library's module; null for one of the program, `builtins` for a built-in. */
  readonly library: string | null;
  readonly name: string;
  /** The module of the program that says what the name stands for. */
  readonly path: string;
  /** Where it is named. */
  readonly node: ast.Expr;
  /** It is named by the module itself: `mock.patch.object(time, "sleep")`. */
  readonly ofModule: boolean;
}

/** What tests replace, and the expressions in functions that may mean something else for that. */
export interface PatchedNames {
  readonly names: readonly PatchedName[];
  readonly reads: ReadonlyMap<ast.Expr, string>;
}

const nothing: PatchedNames = { names: [], reads: new Map() };

/** Finds the names that the program's tests replace. */
export function patchedNames(linkage: Linkage, entry: string | null, tables: Tables): PatchedNames {
  const modules = [...linkage.modules.values()].map((each) =>
    each.path === entry || linkage.modules.size === 1 ? { ...each, name: "__main__" } : each,
  );
  const names = modules.flatMap((module) => namesIn(module, modules, linkage, tables));
  if (names.length === 0) return nothing;
  const wanted = new Set(names.map(({ full }) => full));
  const reads = new Map<ast.Expr, string>();
  for (const { bound, name } of modules) {
    for (const node of inFunctions(bound.module)) {
      const full = fullName(node, name, bound, linkage);
      if (full !== null && wanted.has(full)) reads.set(node, full);
    }
  }
  return { names, reads };
}

/** The targets of the calls of `patch` in a module, whole or up to the name that a module has. */
function namesIn(
  module: LinkedModule,
  modules: readonly LinkedModule[],
  linkage: Linkage,
  tables: Tables,
): readonly PatchedName[] {
  const found = new Map<string, PatchedName>();
  for (const node of walk(module.bound.module)) {
    const target = node.kind === "Call" ? targetOf(node, module, linkage) : null;
    const name = target === null ? null : nameOf(target, module, modules, tables);
    if (name !== null && found.get(name.full)?.ofModule !== true) found.set(name.full, name);
  }
  return [...found.values()];
}

/** What a call of `patch` or `patch.object` names by a text. */
interface Target {
  readonly text: string;
  readonly node: ast.Expr;
  readonly ofModule: boolean;
}

function targetOf({ func, args }: ast.Call, { bound }: LinkedModule, linkage: Linkage): Target | null {
  const [first, second] = args;
  if (isPatch(func)) return first === undefined ? null : textTarget("", first, false);
  const isObject = func.kind === "Attribute" && func.attr === "object" && isPatch(func.value);
  const owner = isObject && first !== undefined ? moduleName(first, bound, linkage) : null;
  return owner === null || second === undefined ? null : textTarget(`${owner}.`, second, true);
}

function textTarget(before: string, node: ast.Expr, ofModule: boolean): Target | null {
  const isText = node.kind === "Constant" && node.value.type === "str";
  return isText ? { text: before + String(node.value.value), node, ofModule } : null;
}

/** `patch`, `mock.patch`, `unittest.mock.patch`. */
function isPatch(node: ast.Expr): boolean {
  return node.kind === "Name" ? node.id === "patch" : node.kind === "Attribute" && node.attr === "patch";
}

function nameOf(
  { text, node, ofModule }: Target,
  module: LinkedModule,
  modules: readonly LinkedModule[],
  tables: Tables,
): PatchedName | null {
  const parts = text.split(".");
  for (let count = parts.length - 1; count > 0; count--) {
    const owner = parts.slice(0, count).join(".");
    const name = parts[count]!;
    const full = `${owner}.${name}`;
    const program = modules.find((each) => each.name === owner);
    if (program?.bound.scope.bindings.has(name) === true)
      return { full, library: null, name, path: program.path, node, ofModule };
    const entry = owner === "builtins" ? tables.builtins[name] : tables.modules[owner]?.entries[name];
    // What blocks in Python is awaited in the output, which what stands in its place need not be.
    const isFixed = entry === undefined || entry.kind === "refused" || (entry.kind === "function" && entry.blocking);
    if (!isFixed) return { full, library: owner, name, path: module.path, node, ofModule };
  }
  return null;
}

/** The expressions in the bodies of functions: what runs while a test does. */
function inFunctions(module: ast.Module): ReadonlySet<ast.Expr> {
  const found = new Set<ast.Expr>();
  for (const node of walk(module)) {
    const body = node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef" ? node.body : [];
    const inside = node.kind === "Lambda" ? [node.body] : body;
    for (const each of inside)
      for (const part of walk(each)) if (part.kind === "Name" || part.kind === "Attribute") found.add(part);
  }
  return found;
}

/** The full name that an expression reads; null for one that reads none. */
function fullName(node: ast.Expr, own: string, bound: BoundModule, linkage: Linkage): string | null {
  if (node.kind === "Name") {
    if (node.ctx !== "Load") return null;
    const binding = bound.bindings.get(node);
    if (binding === undefined) return `builtins.${node.id}`;
    return binding.scope.kind === "module" ? `${own}.${binding.name}` : null;
  }
  if (node.kind !== "Attribute" || node.ctx !== "Load") return null;
  const owner = moduleName(node.value, bound, linkage);
  return owner === null ? null : `${owner}.${node.attr}`;
}

/** The module that an expression names. */
function moduleName(node: ast.Expr, bound: BoundModule, linkage: Linkage): string | null {
  return importedModule(node, bound, linkage, (path) => linkage.modules.get(path)?.name ?? null);
}
