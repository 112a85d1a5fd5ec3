/** A special method of a value's type (`__len__`), or undefined. Call it with the value as `this`. */
export function special(value: unknown, name: string): ((...args: any[]) => any) | undefined {
  if (value === null || typeof value !== "object") return undefined;
  const method = (value as Record<string, unknown>)[name];
  return typeof method === "function" ? (method as (...args: any[]) => any) : undefined;
}
