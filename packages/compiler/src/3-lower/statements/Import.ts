import type * as ast from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import { formOf } from "../coroutines/index.ts";
import { type LinkedModule, memberOf } from "../../0-link/linkage.ts";
import type { Link } from "../../0-link/program.ts";
import { call, member, name, statement, string } from "../../4-emit/builders.ts";
import { quote } from "../../4-emit/quote.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { modules } from "../../tables/index.ts";
import { type Context, fresh, refuseConstruct, report } from "../context.ts";
import { loadedBy } from "../../0-link/loads.ts";
import { checkEntry, importedValue, isElsewhere, isIgnoredImport, missingImport, submodule } from "../modules.ts";
import {
  checkedGlobal,
  exportedName,
  isCopied,
  libraryImport,
  namespaceAt,
  neighbour,
  refuseLink,
} from "../program.ts";
import { declaredHere } from "../targets/assign.ts";
import { boxed } from "../values.ts";

type ImportStatement = ast.Import | ast.ImportFrom;

/**
 * ```py
 * import asyncio as aio
 *
 * lock = aio.Lock()
 * ```
 * ```ts
 * const lock = new aio.Lock();
 * ```
 * The import itself is printed at the top of the module, once something of it is used.
 */
export function lowerImport(node: ast.Import, context: Context): readonly Statement[] {
  return lowerNames(node, context, (alias) => {
    if (modules[alias.name] === undefined) report(context, "unknown-module", alias, { module: alias.name });
    else warnOf(alias.name, alias, context);
  });
}

/**
 * ```py
 * from asyncio import Event, Lock
 *
 * lock, event = Lock(), Event()
 * ```
 * ```ts
 * const [lock, event] = [new Lock(), new Event()];
 * ```
 */
export function lowerImportFrom(node: ast.ImportFrom, context: Context): readonly Statement[] {
  const module = node.module ?? "";
  if (isIgnoredImport(module)) return [];
  const isLocal = node.names.some((alias) => context.program.linkage.links.has(alias));
  if (!isLocal && (modules[module] === undefined || (node.level ?? 0) > 0)) {
    report(context, "unknown-module", node, { module: `${".".repeat(node.level ?? 0)}${module}` });
    return [];
  }
  if (!isLocal) warnOf(module, node, context);
  return lowerNames(node, context, (alias) => {
    if (alias.name !== "*" && submodule(module, alias.name) === null) checkEntry(module, alias.name, alias, context);
  });
}

/** Says what differs in a module whose objects are freed when JavaScript's collector runs. */
function warnOf(module: string, node: ast.Node, context: Context): void {
  if (modules[module]?.freesLater === true) report(context, "freed-later", node, { module });
}

/** The statements of an import: none where it is one of the output's own imports. `check` reports what the library has not. */
function lowerNames(node: ImportStatement, context: Context, check: (alias: ast.Alias) => void): readonly Statement[] {
  const { linkage, plan } = context.program;
  const isDynamic = plan.dynamic.has(node);
  const loads = new Set(isDynamic ? loadedBy(node, context.program.module.path, linkage) : []);
  const loaded = new Map<string, Expression>();
  const statements = [...loads].flatMap((path) => loadInPlace(path, node, loaded, context));
  const names = node.names.flatMap((alias) => {
    const link = linkage.links.get(alias);
    if (link === undefined) check(alias);
    if (node.kind === "ImportFrom" && isElsewhere(node.module ?? "", alias.name))
      return [statement(missingImport(node.module ?? "", alias.name, context))];
    const binding = context.bound.bindings.get(alias);
    if (!binding) return [];
    return link ? lowerLink(alias, node, link, loaded, context) : lowerLibrary(alias, node, binding, context);
  });
  return [...statements, ...names];
}

/** `const helper = await import("./helper.ts")` */
function loadInPlace(
  path: string,
  node: ImportStatement,
  loaded: Map<string, Expression>,
  context: Context,
): readonly Statement[] {
  const binding = node.names.flatMap((alias) =>
    isModule(alias, path, context) ? namedModule(alias, node, context) : [],
  )[0];
  const from = neighbour(path, context);
  const awaited = formOf(context).wait(call(name("import"), [string(from)]), "runtime", context);
  const isUsed = binding !== undefined || node.names.some((each) => isFrom(each, path, context));
  if (!isUsed) return [statement(awaited)];
  const local = binding?.emitted ?? fresh(context, `${moduleName(path, context)}_module`);
  loaded.set(path, name(local));
  return [declared(local, awaited, moduleType(from), node, context)];
}

/** The type of a module's namespace. */
function moduleType(specifier: string): string {
  return `typeof import(${quote(specifier)})`;
}

/** The variable that an import binds to a module itself; `import a.b` binds the package around it. */
function namedModule(alias: ast.Alias, node: ImportStatement, context: Context): readonly Binding[] {
  const isItself = node.kind === "ImportFrom" || alias.asname !== null || !alias.name.includes(".");
  const binding = isItself ? context.bound.bindings.get(alias) : undefined;
  return binding ? [binding] : [];
}

/** A name that an import declares: where it stands, or at the start of the function where that is in a branch. */
function declared(local: string, value: Expression, type: string, node: ImportStatement, context: Context): Statement {
  if (standsAtTop(node, context)) return { kind: "variable", keyword: "const", target: name(local), initial: value };
  context.frame.temporaries.push({ kind: "variable", keyword: "let", target: name(local), type, definite: true });
  return statement({ kind: "assign", operator: "=", target: name(local), value });
}

/** Whether an import is a statement of the body of its module or function itself. */
function standsAtTop(node: ImportStatement, { bound, frame }: Context): boolean {
  const owner = frame.function?.node ?? bound.module;
  return owner.kind !== "Lambda" && owner.body.includes(node);
}

function moduleName(path: string, context: Context): string {
  const module: LinkedModule | undefined = context.program.linkage.modules.get(path);
  return (module?.name ?? path).replaceAll(".", "_");
}

function isModule(alias: ast.Alias, path: string, context: Context): boolean {
  const meaning = context.program.linkage.links.get(alias)?.meaning;
  return meaning?.kind === "module" && meaning.path === path;
}

function isFrom(alias: ast.Alias, path: string, context: Context): boolean {
  const meaning = context.program.linkage.links.get(alias)?.meaning;
  return (meaning?.kind === "member" || meaning?.kind === "module") && meaning.path === path;
}

/** A name from a module of the program: a statement where the module was loaded in place, or the value may change later. */
function lowerLink(
  alias: ast.Alias,
  node: ImportStatement,
  link: Link,
  loaded: ReadonlyMap<string, Expression>,
  context: Context,
): readonly Statement[] {
  const { meaning } = link;
  const { linkage } = context.program;
  const binding = context.bound.bindings.get(alias);
  if (!binding) return [];
  if (refuseLink(alias, link, context) || meaning.kind !== "member") return refuseModule(alias, binding, link, context);
  const definition = memberOf(meaning.path, meaning.name, linkage);
  if (definition?.kind === "module") return refuseModule(alias, binding, link, context);
  const target = checkedGlobal(meaning.path, meaning.name, alias, context);
  if (target === null || libraryImport(definition) !== null) return [];
  const inPlace = loaded.get(meaning.path);
  if (inPlace === undefined && !isCopied(link, context) && binding.declaration.kind === "import") return [];
  const source = inPlace ?? name(namespaceAt(meaning.path, null, context));
  const exported = exportedName(meaning.path, target, context);
  const type = `(${moduleType(neighbour(meaning.path, context))})["${exported}"]`;
  return bindTo(alias, node, { value: member(source, exported), source: target, type }, context);
}

/** A module is a namespace of the output, which no variable can hold beside other values. */
function refuseModule(alias: ast.Alias, binding: Binding, link: Link, context: Context): readonly Statement[] {
  const isVariable = binding.declaration.kind !== "import" && link.meaning.kind === "module";
  if (isVariable) refuseConstruct(context, alias, "moduleValue", alias.asname ?? alias.name);
  return [];
}

/** The value of a variable of another module, with its type in the output. */
interface ImportedValue {
  readonly value: Expression;
  readonly source: Binding;
  readonly type: string;
}

function bindTo(
  alias: ast.Alias,
  node: ImportStatement,
  { value, source, type }: ImportedValue,
  context: Context,
): readonly Statement[] {
  const binding = context.bound.bindings.get(alias);
  if (!binding) return [];
  if (binding.declaration.kind === "import") return [declared(binding.emitted, value, type, node, context)];
  const held = boxed(value, context.types.typeOfBinding(source), context);
  return [assigned(alias, binding, held)];
}

/** A name from the library that is bound in other ways too is a variable, assigned here. */
function lowerLibrary(
  alias: ast.Alias,
  node: ImportStatement,
  binding: Binding,
  context: Context,
): readonly Statement[] {
  if (binding.declaration.kind === "import" || alias.name === "*") return [];
  return [assigned(alias, binding, importedValue(alias, node, context))];
}

/** A variable that an import gives its value, and that other statements assign too. */
function assigned(alias: ast.Alias, binding: Binding, value: Expression): Statement {
  const keyword = declaredHere(alias, binding);
  const target = name(binding.emitted);
  if (keyword === null) return statement({ kind: "assign", operator: "=", target, value });
  const type = keyword === "let" ? { type: "any" } : {};
  return { kind: "variable", keyword, target, ...type, initial: value };
}
