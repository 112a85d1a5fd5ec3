/** Whether two values are the same object. Equal primitives are; NaN is itself. */
export function is_(left: unknown, right: unknown): boolean {
  return left === right || (left !== left && right !== right) || ((left ?? null) === null && (right ?? null) === null);
}

const addresses = /* @__PURE__ */ new WeakMap<object, number>();
const primitive_addresses = /* @__PURE__ */ new Map<unknown, number>();
let next_address = 0x7f3a5c0d1e50;

/** A number that stays the same as long as the object lives, and looks like CPython's address. */
export function id(value: unknown): number {
  const known = is_object(value) ? addresses.get(value) : primitive_addresses.get(value);
  if (known !== undefined) return known;
  next_address += 0x50;
  if (is_object(value)) addresses.set(value, next_address);
  else primitive_addresses.set(value, next_address);
  return next_address;
}

/** The id as `repr` shows it: `0x7f3a5c0d1ea0`. */
export function address(value: unknown): string {
  return `0x${id(value).toString(16)}`;
}

function is_object(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}
