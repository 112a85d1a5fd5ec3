const reserved: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "then",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
]);
const reserved_on_classes: ReadonlySet<string> = /* @__PURE__ */ new Set(["name", "length", "caller", "arguments"]);

/** Whether JavaScript gives a name, or one with fewer underscores at its end, a meaning. Most names are told by their last character. */
function is_reserved(name: string, on_class: boolean): boolean {
  if (name.startsWith("__")) return name.startsWith("__proto__") && /^__proto___*$/.test(name);
  const bare = name.endsWith("_") ? name.replace(/_+$/, "") : name;
  return reserved.has(bare) || (on_class && reserved_on_classes.has(bare));
}

/** Before the name of a property whose plain name the runtime uses for itself on objects of that class. */
export const HIDING = "\0";

/** The JavaScript property of a Python attribute: names to which JavaScript gives a meaning get one more `_`. */
export function property_name(attribute: string, on_class = false): string {
  return is_reserved(attribute, on_class) ? `${attribute}_` : attribute;
}

/** The Python attribute of a JavaScript property: the way back. */
export function attribute_name(property: string): string {
  if (property.startsWith(HIDING)) return property.slice(HIDING.length);
  return property.endsWith("_") && is_reserved(property.slice(0, -1), true) ? property.slice(0, -1) : property;
}

/** Properties that every JavaScript object has and no Python object: those of Object.prototype. */
export function is_native(name: string): boolean {
  return name in Object.prototype;
}
