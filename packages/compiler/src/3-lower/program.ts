import type * as ast from "@tsyncio/ast";
import type { Binding } from "../1-bind/bound.ts";
import { boundBy } from "../0-link/evaluated.ts";
import {
  type Definition,
  definitionOf,
  globalOf,
  isRebound,
  linkOf,
  type Linkage,
  type LinkedModule,
  memberOf,
  onlyImport,
} from "../0-link/linkage.ts";
import { reachable } from "../0-link/roots.ts";
import type { Plan } from "../0-link/plan.ts";
import type { Exposed } from "../0-link/exposed.ts";
import type { Link } from "../0-link/program.ts";
import { docstringOf } from "./functions/body.ts";
import { call, member, name, nullLiteral, string } from "../4-emit/builders.ts";
import type { Expression, Statement } from "../4-emit/tree.ts";
import { type Context, refuseConstruct, report } from "./context.ts";
import { specifierOf } from "./neighbours.ts";
import { textOf } from "./text.ts";

/** The program that a module is lowered in. */
export interface ProgramContext {
  readonly linkage: Linkage;
  readonly plan: Plan;
  /** The module that is lowered. */
  readonly module: LinkedModule;
  /** It is the program's own file: `__main__`. */
  readonly isEntry: boolean;
  readonly package: string;
  /** The variables of the module that others use. */
  readonly exposed: ReadonlyMap<string, Exposed>;
  /** The names that each module must export, by path: filled while all modules are lowered. */
  readonly exported: Map<string, Set<string>>;
  /** The extension of the output's files: `.ts`. */
  readonly extension: string;
}

/** The specifier of another module of the program. */
export function neighbour(path: string, { program }: Context): string {
  return specifierOf(program.module.path, path, program.extension);
}

/** Says that a module must export a variable, and gives the name that it has there. */
export function exportedName(path: string, binding: Binding, { program }: Context): string {
  const names = program.exported.get(path) ?? new Set();
  program.exported.set(path, names.add(binding.emitted));
  return binding.emitted;
}

/** The import of the library that a definition is, where it is one. */
export function libraryImport(definition: Definition | null): ReturnType<typeof onlyImport> {
  return definition?.kind === "variable" ? onlyImport(definition.binding) : null;
}

/** Whether an import statement declares the name in the output itself: because it runs in its place, or keeps a value that changes. */
function isDeclaredInPlace(binding: Binding, link: Link, context: Context): boolean {
  const imported = onlyImport(binding);
  if (imported === null || binding.declaration.kind !== "import") return true;
  return context.program.plan.dynamic.has(imported.statement) || isCopied(link, context);
}

/** Whether `from … import` takes the value of a variable that changes later. */
export function isCopied({ meaning }: Link, { program }: Context): boolean {
  const binding = meaning.kind === "member" ? globalOf(meaning.path, meaning.name, program.linkage) : null;
  return binding !== null && isRebound(binding) && definitionOf(binding, program.linkage)?.kind === "variable";
}

/** A name that an import of a module of the program binds. */
export function lowerLinked(node: ast.Node, binding: Binding, link: Link, context: Context): Expression {
  const { meaning } = link;
  const definition = definitionOf(binding, context.program.linkage);
  if (definition?.kind === "module") return refuseConstruct(context, node, "moduleValue", binding.name);
  if (isDeclaredInPlace(binding, link, context) || definition === null || meaning.kind !== "member")
    return name(binding.emitted);
  const target = globalOf(meaning.path, meaning.name, context.program.linkage);
  if (target === null) return name(binding.emitted);
  return name(
    context.imports.neighbours.value(
      neighbour(meaning.path, context),
      exportedName(meaning.path, target, context),
      binding.emitted,
    ),
  );
}

/** `helper.value` of a module of the program that is no library import there. */
export function lowerGlobal(node: ast.Attribute, path: string, context: Context): Expression {
  const binding = checkedGlobal(path, node.attr, node, context);
  if (binding === null) return name("undefined");
  return { ...member(namespaceOf(node.value, path, context), exportedName(path, binding, context)), line: node.lineno };
}

/** The variable of a module; `null` after a diagnostic that says why there is none. */
export function checkedGlobal(path: string, attribute: string, node: ast.Node, context: Context): Binding | null {
  const { linkage } = context.program;
  const owner = linkage.modules.get(path);
  const binding = globalOf(path, attribute, linkage);
  if (binding === null || owner === undefined || memberOf(path, attribute, linkage) === null) {
    const module = owner?.name ?? path.replace(/\/$/, "").replaceAll("/", ".");
    report(context, "unsupported-name", node, {
      module,
      name: attribute,
      help: `${path} binds no such name, and CPython fails here too`,
    });
    return null;
  }
  const isCertain = owner.bound.module.body.some((statement) => boundBy(statement).includes(attribute));
  if (!isCertain || binding.deleted) refuseConstruct(context, node, "unboundGlobal", attribute);
  return binding;
}

/** A module of the program as a namespace, under the name that the program gave it where it did. */
function namespaceOf(node: ast.Expr, path: string, context: Context): Expression {
  const binding = node.kind === "Name" ? context.bound.bindings.get(node) : undefined;
  const imported = binding ? onlyImport(binding) : null;
  if (binding && imported && context.program.plan.dynamic.has(imported.statement)) return name(binding.emitted);
  const isReported = context.program.plan.problems.some((problem) => problem.node === imported?.statement);
  if (!isReported && !isLoadedBefore(path, context)) {
    const module = context.program.linkage.modules.get(path)?.name ?? path;
    return refuseConstruct(context, node, "unimportedModule", module);
  }
  return name(namespaceAt(path, binding?.emitted ?? null, context));
}

/** Whether a module is loaded by what the lowered one imports at its top. */
function isLoadedBefore(path: string, { program }: Context): boolean {
  return reachable(program.module.path, program.plan.edges).has(path);
}

/** The local name of a module's namespace import. */
export function namespaceAt(path: string, preferred: string | null, context: Context): string {
  const { linkage, module } = context.program;
  const base = (linkage.modules.get(path)?.name ?? path).replaceAll(".", "_");
  const own = module.bound.scope.variables.find((variable) => isImportOf(path, variable, linkage))?.emitted;
  return context.imports.neighbours.namespace(
    neighbour(path, context),
    () => preferred ?? own ?? context.imports.free(base),
  );
}

/** Whether a variable is a module and nothing else. */
function isImportOf(path: string, binding: Binding, linkage: Linkage): boolean {
  const definition = binding.declaration.kind === "import" ? definitionOf(binding, linkage) : null;
  return definition?.kind === "module" && definition.path === path;
}

/** The class of another module in the text of a type; `any` where no import reaches it. */
export function foreignClass(node: ast.ClassDef, context: Context): string {
  const { program } = context;
  const { linkage, module } = program;
  const binding = context.bound.bindings.get(node);
  const owner = binding && [...linkage.modules.values()].find(({ bound }) => bound.scope === binding.scope);
  if (!binding || !owner || binding.declaration.kind !== "class") return "any";
  const own = importOf(binding, context);
  if (own !== null) {
    const target = globalOf(own.path, own.name, linkage);
    const source = target === null ? binding.emitted : exportedName(own.path, target, context);
    return context.imports.neighbours.type(neighbour(own.path, context), source, () => own.local);
  }
  const emitted = exportedName(owner.path, binding, context);
  const namespace = module.bound.scope.variables.find((variable) => isImportOf(owner.path, variable, linkage));
  if (namespace && program.plan.edges.get(module.path)?.has(owner.path) === true)
    return `${namespaceAt(owner.path, namespace.emitted, context)}.${emitted}`;
  return context.imports.neighbours.type(neighbour(owner.path, context), emitted, () => context.imports.free(emitted));
}

/** The name under which the lowered module imports a variable of another one, and where from. */
function importOf(
  binding: Binding,
  { program: { linkage, module } }: Context,
): { readonly local: string; readonly path: string; readonly name: string } | null {
  for (const variable of [...module.bound.scopes.values()].flatMap(({ variables }) => variables)) {
    const link = variable.declaration.kind === "import" ? linkOf(variable, linkage) : null;
    if (link?.meaning.kind !== "member") continue;
    const definition = definitionOf(variable, linkage);
    if (definition?.kind === "variable" && definition.binding === binding)
      return { local: variable.emitted, path: link.meaning.path, name: link.meaning.name };
  }
  return null;
}

/** Whether a class stands in the module that is lowered, or inside of a function or class anywhere. */
export function isForeignClass(node: ast.ClassDef, context: Context): boolean {
  let scope = context.bound.bindings.get(node)?.scope ?? null;
  while (scope?.parent) scope = scope.parent;
  return scope !== null && scope.node !== context.program.module.bound.scope.node;
}

/** `module.name = value`: only the module itself can assign its variable, so it exports a function that does. */
export function assignGlobal(target: ast.Attribute, path: string, value: Expression, context: Context): Expression {
  const binding = checkedGlobal(path, target.attr, target, context);
  if (binding === null) return name("undefined");
  const owner = context.program.linkage.modules.get(path);
  const setter = setterName(binding, owner?.bound.emittedNames ?? new Set());
  return call(member(namespaceOf(target.value, path, context), setter), [value]);
}

function setterName({ emitted }: Binding, taken: ReadonlySet<string>): string {
  let setter = `set_${emitted}`;
  while (taken.has(setter)) setter = `${setter}_`;
  return setter;
}

/** The functions by which other modules assign the variables of this one. */
export function setters(context: Context): readonly Statement[] {
  const { exposed, module, exported } = context.program;
  return [...exposed.values()].flatMap(({ name: global, assigned }): readonly Statement[] => {
    const binding = module.bound.scope.bindings.get(global);
    if (!assigned || binding === undefined) return [];
    const setter = setterName(binding, module.bound.emittedNames);
    exported.set(module.path, (exported.get(module.path) ?? new Set()).add(setter));
    const parameter = name(["value", "new_value", "next_value"].find((each) => each !== binding.emitted) ?? "value");
    const type = textOf(context.types.typeOfBinding(binding), context, binding);
    const body: Statement = {
      kind: "expression",
      expression: { kind: "assign", operator: "=", target: name(binding.emitted), value: parameter },
    };
    return [
      {
        kind: "function",
        name: setter,
        async: false,
        generator: false,
        parameters: [{ target: parameter, type }],
        returnType: "void",
        body: [body],
        trivia: { blankBefore: true },
      },
    ];
  });
}

/** Imports that other modules take from this one: `from .core import run` in a package's `__init__.py`. */
export function importForOthers(context: Context): void {
  const { exposed, module, linkage } = context.program;
  for (const { name: global } of exposed.values()) {
    const binding = module.bound.scope.bindings.get(global);
    const link = binding ? linkOf(binding, linkage) : null;
    const definition = binding ? definitionOf(binding, linkage) : null;
    if (!binding || !link || definition?.kind !== "variable" || libraryImport(definition) !== null) continue;
    lowerLinked(module.bound.module, binding, link, context);
  }
}

/** `module.__name__` and its like. */
export function moduleAttribute(node: ast.Attribute, path: string, context: Context): Expression | null {
  const owner = context.program.linkage.modules.get(path);
  if (owner === undefined) return null;
  if (node.attr === "__name__") return string(owner.name);
  if (node.attr !== "__doc__") return null;
  const text = docstringOf(owner.bound.module.body);
  return text === null ? nullLiteral : string(text);
}

/** The name of the module in which a function is defined; `null` where that is the program's own file. */
export function importedOwner(
  node: ast.Node,
  { bound, program: { linkage, module, isEntry } }: Context,
): string | null {
  let scope = bound.scopes.get(node) ?? null;
  while (scope?.parent) scope = scope.parent;
  const owner = [...linkage.modules.values()].find((each) => each.bound.scope.node === scope?.node);
  return owner === undefined || (owner === module && isEntry) ? null : owner.name;
}

/** What an import that cannot be compiled says. */
export function refuseLink(alias: ast.Alias, { meaning }: Link, context: Context): boolean {
  if (meaning.kind === "entry") refuseConstruct(context, alias, "importOfProgram");
  else if (meaning.kind === "shadow") refuseConstruct(context, alias, "importOfShadow");
  else return false;
  return true;
}
