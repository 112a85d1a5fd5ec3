import { TypeError, ValueError } from "./exceptions/hierarchy.ts";
import { type_name } from "./names.ts";
import { special } from "./special.ts";
import { Float } from "./values/float.ts";

/** Whether a value counts as true: not None, False, zero or empty, unless `__bool__` or `__len__` says otherwise. */
export function truth(value: unknown): boolean {
  switch (typeof value) {
    case "boolean":
      return value;
    case "number":
      return value !== 0;
    case "string":
      return value !== "";
    case "object":
      return value !== null && object_truth(value);
    case "function":
      return object_truth(value);
    case "bigint":
      return value !== 0n;
    default:
      return value !== undefined;
  }
}

/** `not value`. */
export function not_(value: unknown): boolean {
  return !truth(value);
}

function object_truth(value: object): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof Float) return value.value !== 0;
  const to_bool = special(value, "__bool__");
  if (to_bool !== undefined) return checked(to_bool.call(value));
  const length = special(value, "__len__");
  return length === undefined || has_items(length.call(value));
}

function has_items(size: unknown): boolean {
  if (typeof size === "boolean") return size;
  if (typeof size !== "bigint" && !Number.isSafeInteger(size))
    throw new TypeError(`'${type_name(size)}' object cannot be interpreted as an integer`);
  if ((size as number) < 0) throw new ValueError("__len__() should return >= 0");
  return size !== 0;
}

function checked(answer: unknown): boolean {
  if (typeof answer === "boolean") return answer;
  throw new TypeError(`__bool__ should return bool, returned ${type_name(answer)}`);
}
