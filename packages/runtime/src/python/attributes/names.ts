const reserved = /^(?:then|constructor|__proto__|prototype|toString|valueOf)_*$/;
const reserved_on_classes =
  /^(?:then|constructor|__proto__|prototype|toString|valueOf|name|length|caller|arguments)_*$/;

/** Before the name of a property whose plain name the runtime uses for itself on objects of that class. */
export const HIDING = "\0";

/** The JavaScript property of a Python attribute: names to which JavaScript gives a meaning get one more `_`. */
export function property_name(attribute: string, on_class = false): string {
  return (on_class ? reserved_on_classes : reserved).test(attribute) ? `${attribute}_` : attribute;
}

/** The Python attribute of a JavaScript property: the way back. */
export function attribute_name(property: string): string {
  if (property.startsWith(HIDING)) return property.slice(HIDING.length);
  return property.endsWith("_") && reserved_on_classes.test(property.slice(0, -1)) ? property.slice(0, -1) : property;
}

/** Properties that every JavaScript object has and no Python object: those of Object.prototype. */
export function is_native(name: string): boolean {
  return name in Object.prototype;
}
