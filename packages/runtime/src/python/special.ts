/** The property under which a class keeps the special methods that it has as a value: those of its metaclass in Python. */
export const META: unique symbol = /* @__PURE__ */ Symbol("meta");

/** A special method of a value's type (`__len__`), or undefined. Call it with the value as `this`. */
export function special(value: unknown, name: string): ((...args: any[]) => any) | undefined {
  if (typeof value === "function")
    return (value as { [META]?: Readonly<Record<string, (...args: any[]) => any>> })[META]?.[name];
  if (value === null || typeof value !== "object") return undefined;
  const method = (value as Record<string, unknown>)[name];
  return typeof method === "function" ? (method as (...args: any[]) => any) : undefined;
}
