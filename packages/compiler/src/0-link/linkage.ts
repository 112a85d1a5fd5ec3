import type * as ast from "@tsyncio/ast";
import type { Binding, BoundModule } from "../1-bind/bound.ts";
import { folderOf } from "./finder.ts";
import type { Link } from "./program.ts";

/** A module of a program, bound. */
export interface LinkedModule {
  readonly path: string;
  readonly name: string;
  readonly bound: BoundModule;
}

/** How the modules of a program refer to each other. */
export interface Linkage {
  readonly links: ReadonlyMap<ast.Alias, Link>;
  readonly modules: ReadonlyMap<string, LinkedModule>;
}

/** The linkage of a module that stands alone. */
export function linkageOf(bound: BoundModule): Linkage {
  return { links: new Map(), modules: new Map([["", { path: "", name: "", bound }]]) };
}

/** What a name or `module.name` stands for, through all imports. */
export type Definition =
  | { readonly kind: "module"; readonly path: string }
  /** A variable; one of the library where an import of its module binds it. */
  | { readonly kind: "variable"; readonly binding: Binding };

/** The import that alone binds a variable; `null` for any other variable. */
export function onlyImport(
  binding: Binding,
): { readonly alias: ast.Alias; readonly statement: ast.Import | ast.ImportFrom } | null {
  const [origin] = binding.origins;
  if (origin?.kind !== "import") return null;
  if (binding.origins.length !== 1 && binding.declaration.kind !== "import") return null;
  return { alias: origin.node, statement: origin.statement };
}

/** The link of a variable that an import of a module of the program binds. */
export function linkOf(binding: Binding, linkage: Linkage): Link | null {
  const imported = onlyImport(binding);
  return imported === null ? null : (linkage.links.get(imported.alias) ?? null);
}

/** What a variable stands for; `null` where its import names nothing that there is. */
export function definitionOf(binding: Binding, linkage: Linkage, seen = new Set<Binding>()): Definition | null {
  const link = linkOf(binding, linkage);
  if (link === null) return { kind: "variable", binding };
  if (seen.has(binding)) return null;
  return meaningOf(link, linkage, seen.add(binding));
}

/** What a link stands for, through all imports. */
export function meaningOf({ meaning }: Link, linkage: Linkage, seen = new Set<Binding>()): Definition | null {
  if (meaning.kind === "module") return meaning;
  return meaning.kind === "member" ? memberOf(meaning.path, meaning.name, linkage, seen) : null;
}

/** What a name of a module stands for: a variable of it, or a module inside of it. */
export function memberOf(path: string, name: string, linkage: Linkage, seen = new Set<Binding>()): Definition | null {
  const binding = globalOf(path, name, linkage);
  if (binding) return definitionOf(binding, linkage, seen);
  const inside = submoduleOf(path, name, linkage);
  return inside === null ? null : { kind: "module", path: inside };
}

/** The variable that a module has under a name when it is done. */
export function globalOf(path: string, name: string, linkage: Linkage): Binding | null {
  return linkage.modules.get(path)?.bound.scope.bindings.get(name) ?? null;
}

/** The path of a loaded module inside a package; `null` where there is none. */
export function submoduleOf(path: string, name: string, linkage: Linkage): string | null {
  const folder = folderOf(path);
  if (folder === null) return null;
  const place = `${folder}/${name}`;
  const found = [`${place}/__init__.py`, `${place}.py`].find((each) => linkage.modules.has(each));
  if (found !== undefined) return found;
  return [...linkage.modules.keys()].some((each) => each.startsWith(`${place}/`)) ? `${place}/` : null;
}

/** What a name or a chain of attributes of modules stands for; `null` for any other expression. */
export function definitionAt(node: ast.Expr, bound: BoundModule, linkage: Linkage): Definition | null {
  if (node.kind === "Name") {
    const binding = bound.bindings.get(node);
    return binding ? definitionOf(binding, linkage) : null;
  }
  if (node.kind !== "Attribute") return null;
  const owner = definitionAt(node.value, bound, linkage);
  return owner?.kind === "module" ? memberOf(owner.path, node.attr, linkage) : null;
}

/** Whether a module has a docstring and no more, so that nothing is to be imported. */
export function isEmpty(path: string, linkage: Linkage): boolean {
  const body = linkage.modules.get(path)?.bound.module.body;
  return (
    body !== undefined && body.every((statement) => statement.kind === "Expr" && statement.value.kind === "Constant")
  );
}

/** Whether a type's module name is the path of a module of the program. */
export function isProgramPath(name: string): boolean {
  return name.endsWith(".py") || name.endsWith("/");
}

/** Whether a variable may get another value after its module has run. */
export function isRebound(binding: Binding): boolean {
  return binding.assignedFromInside || binding.deleted;
}
