import { HIDING, property_name } from "../attributes/names.ts";
import { resolution_order } from "./order.ts";

/** The property under which a class keeps the names that its built-in base uses for itself. */
const HIDDEN: unique symbol = /* @__PURE__ */ Symbol("hidden names");

/**
 * The property of an attribute of a class in the general form, or of its objects. A name that a built-in base of the class uses for itself,
 * which is no name to Python, gets a mark before it: the `set` of a class that extends dict is not the one of Dict.
 */
export function own_property(cls: Function, name: string): string {
  const property = property_name(name);
  const hidden = (cls as { [HIDDEN]?: ReadonlySet<string> })[HIDDEN];
  return hidden !== undefined && (hidden.has(property) || property.startsWith("raw$")) ? HIDING + property : property;
}

/** The names that the built-in classes in an order use for themselves; undefined where there are none. */
export function hidden_names(order: readonly Function[]): ReadonlySet<string> | undefined {
  const names = order.flatMap((cls) =>
    Object.hasOwn(cls, "__builtin__") ? ((cls as { __hidden__?: readonly string[] }).__hidden__ ?? []) : [],
  );
  return names.length === 0 ? undefined : new Set(names);
}

/** Gives the members of a class other properties where its built-in base uses theirs. */
export function hide_members(cls: Function): void {
  const hidden = hidden_names(resolution_order(cls));
  if (hidden === undefined) return;
  Object.defineProperty(cls, HIDDEN, { value: hidden });
  const prototype = cls.prototype as object;
  for (const property of Object.getOwnPropertyNames(prototype)) {
    if (!hidden.has(property) && !property.startsWith("raw$")) continue;
    Object.defineProperty(prototype, HIDING + property, Object.getOwnPropertyDescriptor(prototype, property)!);
    Reflect.deleteProperty(prototype, property);
  }
}
