import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { BoundModule } from "../1-bind/bound.ts";
import type { ClassInfo } from "./types.ts";

/** What gives objects attributes of which the text does not say the names, or replaces those of a class for a while. */
const dynamicStores: ReadonlySet<string> = new Set(["__dict__", "__setattr__", "setattr", "vars", "mock", "patch"]);

/**
 * The attributes of classes that objects do not have of their own and that no class below has otherwise: read through an object, each
 * is the one of the class. Nothing stores one but the class's own body, and statements that name the class.
 */
export function classConstants(classes: ReadonlyMap<ast.Node, ClassInfo>, bound: BoundModule): ReadonlySet<object> {
  const stored = storedNames(bound, (node) => isOwnOf(node, classes, bound));
  const constants = new Set<object>();
  if (stored === null) return constants;
  for (const info of classes.values())
    for (const [name, attribute] of info.classAttributes)
      if (!info.general && attribute.definite && !stored.has(name) && !isBelow(info, name)) constants.add(attribute);
  return constants;
}

/** The names of the attributes that the program stores or deletes but at places that do no harm; null where it may store any. */
export function storedNames(
  bound: BoundModule,
  isHarmless: (node: ast.Attribute) => boolean,
): ReadonlySet<string> | null {
  const stored = new Set<string>();
  for (const scope of bound.scopes.keys()) {
    if (scope.kind !== "Module") continue;
    for (const node of walk(scope)) {
      if (nameOf(node).some((name) => dynamicStores.has(name))) return null;
      if (node.kind === "Attribute" && node.ctx !== "Load" && !isHarmless(node)) stored.add(node.attr);
    }
  }
  return stored;
}

function nameOf(node: ast.Node): readonly string[] {
  switch (node.kind) {
    case "Name":
      return [node.id];
    case "Attribute":
      return [node.attr];
    case "alias":
      return node.name.split(".");
    default:
      return [];
  }
}

/** `Point.limit = 3` of a class whose body has a `limit`. */
function isOwnOf(node: ast.Attribute, classes: ReadonlyMap<ast.Node, ClassInfo>, bound: BoundModule): boolean {
  const [origin, ...others] = bound.bindings.get(node.value)?.origins ?? [];
  const info = origin?.kind === "class" && others.length === 0 ? classes.get(origin.node) : undefined;
  return info?.classAttributes.has(node.attr) === true && node.ctx === "Store";
}

/** Whether a class that extends this one has an attribute or a method of the name. */
export function isBelow(info: ClassInfo, name: string): boolean {
  return info.subclasses.some(
    (each) => each.classAttributes.has(name) || each.methods.has(name) || isBelow(each, name),
  );
}
