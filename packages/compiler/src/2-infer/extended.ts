import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { BoundModule } from "../1-bind/bound.ts";
import type { ApiEntry } from "../tables/api.ts";
import { extensible, isExtensible } from "../tables/extensible.ts";
import { hasUnknownBase, makesClass } from "./class-form.ts";
import type { Tables } from "./context.ts";
import type { ClassInfo } from "./types.ts";

/**
 * The built-in types that classes of the program extend: `isinstance(x, list)` then proves no list, since an object that is one too may
 * have methods of its own. Where only run time knows a base, it may be any of them.
 */
export function extendedBuiltins(
  classes: Iterable<ClassInfo>,
  bound: BoundModule,
  modules: Tables["modules"],
): ReadonlySet<string> {
  const all = [...classes];
  if (all.some(hasUnknownBase) || modulesOf(bound).some((node) => makesClass(node, bound)))
    return new Set(Object.keys(extensible));
  return new Set([
    ...all.flatMap(({ bases }) => bases.flatMap((base) => ("kind" in base ? extendedBy(base.name) : []))),
    ...derivedInLibrary(bound, modules),
  ]);
}

function extendedBy(base: string): readonly string[] {
  if (base === "typing.NamedTuple") return ["tuple"];
  return isExtensible(base) ? [base] : [];
}

/** The types of which a class of the library that the program names is a kind: `IntEnum` of int. */
function derivedInLibrary(bound: BoundModule, modules: Tables["modules"]): readonly string[] {
  const nodes = modulesOf(bound);
  const imported = new Set(nodes.flatMap((node) => (node.kind === "Import" ? node.names.map(({ name }) => name) : [])));
  return nodes.flatMap((node): readonly string[] => {
    switch (node.kind) {
      case "ImportFrom":
        return node.names.flatMap(({ name }) => derivedBy(modules[node.module ?? ""]?.entries, name));
      case "Attribute":
        return [...imported].flatMap((module) => derivedBy(modules[module]?.entries, node.attr));
      // `Enum("Color", "RED GREEN", type=str)`
      case "keyword":
        return node.arg === "type" && node.value.kind === "Name" && isExtensible(node.value.id) ? [node.value.id] : [];
      default:
        return [];
    }
  });
}

/** Every node of the program. */
function modulesOf(bound: BoundModule): readonly ast.Node[] {
  return [...bound.scopes.keys()].filter((node) => node.kind === "Module").flatMap((node) => [...walk(node)]);
}

function derivedBy(entries: Readonly<Record<string, ApiEntry>> | undefined, name: string): readonly string[] {
  const named = name === "*" ? Object.values(entries ?? {}) : [entries?.[name]];
  return named.flatMap((entry) => (entry?.kind === "class" && entry.derives !== undefined ? [entry.derives] : []));
}
