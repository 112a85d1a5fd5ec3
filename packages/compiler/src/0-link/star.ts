import type * as ast from "@tsyncio/ast";
import { transform, walk } from "@tsyncio/ast";
import { collect } from "../1-bind/collect.ts";
import { modules } from "../tables/index.ts";

/** The names that a module binds at its top level. */
export function globalsOf(module: ast.Module): ReadonlySet<string> {
  return collect(module).module.bound;
}

/** The names that `from module import *` takes: those of `__all__`, or all that do not begin with an underscore. */
export function publicNames(module: ast.Module): readonly string[] {
  return declaredNames(module) ?? [...globalsOf(module)].filter((name) => !name.startsWith("_"));
}

/** The names of `__all__` where lists of literals say it; `null` where there is none. */
function declaredNames(module: ast.Module): readonly string[] | null {
  let names: readonly string[] | null = null;
  for (const statement of module.body) {
    if (statement.kind === "Assign" && statement.targets.some(isAll)) names = literalNames(statement.value);
    if (statement.kind === "AnnAssign" && isAll(statement.target)) names = literalNames(statement.value);
    if (statement.kind === "AugAssign" && isAll(statement.target))
      names = [...(names ?? []), ...literalNames(statement.value)];
  }
  return names;
}

function isAll(target: ast.Expr): boolean {
  return target.kind === "Name" && target.id === "__all__";
}

function literalNames(value: ast.Expr | null): readonly string[] {
  if (value?.kind === "BinOp") return [...literalNames(value.left), ...literalNames(value.right)];
  if (value?.kind !== "List" && value?.kind !== "Tuple") return [];
  return value.elts.flatMap((item) =>
    item.kind === "Constant" && item.value.type === "str" ? [item.value.value] : [],
  );
}

/** The names that `from asyncio import *` takes of a library module, as far as the program mentions them. */
export function libraryNames(library: string, importer: ast.Module): readonly string[] {
  const mentioned = mentionedNames(importer);
  return Object.entries(modules[library]?.entries ?? {})
    .filter(([name]) => mentioned.has(name) && !name.startsWith("_") && !(library === "asyncio" && name === "open"))
    .map(([name]) => name);
}

/** Every identifier that a module reads. */
function mentionedNames(module: ast.Module): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of walk(module)) if (node.kind === "Name") names.add(node.id);
  return names;
}

/** A module with each `*` of an import replaced by the names that it stands for; `null` leaves the star alone. */
export function expandStars(
  module: ast.Module,
  namesOf: (statement: ast.ImportFrom) => readonly string[] | null,
): ast.Module {
  return transform(module, {
    ImportFrom: (statement) => {
      const [star] = statement.names;
      const names = star?.name === "*" ? namesOf(statement) : null;
      return star && names ? { ...statement, names: names.map((name) => ({ ...star, name })) } : undefined;
    },
  }) as ast.Module;
}
