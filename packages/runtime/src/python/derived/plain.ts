/** The property under which an object of a class derived from int, float or str keeps the number or text that it is. */
export const PLAIN: unique symbol = /* @__PURE__ */ Symbol("plain value");

/** The number or text that an object of a class derived from int, float or str is; any other value as it is. */
export function plain(value: unknown): unknown {
  return typeof value === "object" && value !== null && PLAIN in value ? value[PLAIN] : value;
}
