/** Whether the class of a value, or one it extends, is marked by a static property: what CPython's type flags for patterns are. */
export function class_flag(value: unknown, flag: "__sequence__" | "__mapping__"): boolean {
  if (value === null || typeof value !== "object") return false;
  return Reflect.get(value.constructor ?? Object, flag) === true;
}
