import { late } from "../late.ts";
import { str } from "./str.ts";
import { tuple_text } from "./tuple.ts";
import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { special } from "../special.ts";
import { Float } from "../values/float.ts";
import { get_int_max_str_digits } from "../types/digit_limit.ts";
import { float_repr } from "./float.ts";
import { function_repr, object_repr } from "./objects.ts";
import { guarded } from "./recursion.ts";
import { string_repr } from "./string.ts";
import { plain } from "../derived/plain.ts";

late.texts = { repr, str, tuple_text };

/** Python's `repr`: text that shows a value to a programmer. Raises TypeError when `__repr__` gives something else than text. */
export function repr(value: unknown): string {
  switch (typeof value) {
    case "string":
      return string_repr(value);
    case "number":
      return Number.isSafeInteger(value) ? String(value) : float_repr(value);
    case "boolean":
      return value ? "True" : "False";
    case "bigint":
      return integer_text(value);
    case "undefined":
      return "None";
    case "function":
      return function_repr(value);
    case "symbol":
      return String(value);
    case "object":
      return value === null ? "None" : container_repr(value);
  }
}

/** The digits of a large int. Raises ValueError beyond 4300 of them, or what `sys.set_int_max_str_digits` says. */
export function integer_text(value: bigint): string {
  // 640 decimal digits, the smallest limit, take 2126 bits: only then the digits are counted.
  if (BigInt.asIntN(2126, value) === value) return String(value);
  const limit = get_int_max_str_digits();
  // Compared before it is written: the digits of a very large int take minutes.
  if (limit === 0 || (value < 0n ? -value : value) < first_beyond(limit)) return String(value);
  throw new ValueError(
    `Exceeds the limit (${limit} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
  );
}

let beyond = { digits: 0, value: 1n };

/** The smallest int that has more than so many digits; the last one is kept. */
function first_beyond(digits: number): bigint {
  if (beyond.digits !== digits) beyond = { digits, value: 10n ** BigInt(digits) };
  return beyond.value;
}

function container_repr(value: object): string {
  if (value instanceof Float) return float_repr(value.value);
  const method = special(value, "__repr__");
  if (method !== undefined) return checked_text(method.call(value), "__repr__");
  return Array.isArray(value) ? list_repr(value) : object_repr(value);
}

/** `[1, 'a']`. */
function list_repr(items: readonly unknown[]): string {
  return guarded(items, "[...]", () => `[${items.map((item) => repr(item)).join(", ")}]`);
}

/** Returns the text that a special method gave, or raises TypeError when it is none. */
export function checked_text(given: unknown, method: string): string {
  const text = plain(given);
  if (typeof text === "string") return text;
  throw new TypeError(`${method} returned non-string (type ${type_name(given)})`);
}
