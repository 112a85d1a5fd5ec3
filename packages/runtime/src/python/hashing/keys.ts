import { id } from "../identity.ts";
import { Float } from "../values/float.ts";
import { Tuple } from "../values/tuple.ts";
import { hashing_of, unhashable } from "./hash.ts";

// Dicts and sets stand on JavaScript's Map, whose keys know neither `1 == True` nor `(1, 2) == (1, 2)`. Every Python key is brought
// to a native key first: equal keys get the same one. Strings and small ints, the usual keys, are their own native keys.

/** The native key of a Python key; `undefined` for a key whose own `__hash__` and `__eq__` decide. Raises TypeError when it is unhashable. */
export function native_key(key: unknown): unknown {
  switch (typeof key) {
    case "string":
      return key.charCodeAt(0) === 0 ? `\0s${key}` : key;
    case "number":
      return number_key(key);
    case "boolean":
      return key ? 1 : 0;
    case "undefined":
      return null;
    case "function":
      return function_key(key);
    case "object":
      return key === null ? null : object_key(key);
    default:
      return key;
  }
}

/** Whether a key is its own native key, and needs nothing of what follows. */
export function is_plain_key(key: unknown): key is string | number {
  return typeof key === "string" ? key.charCodeAt(0) !== 0 : Number.isSafeInteger(key);
}

/** A float that is a large integer equals the int, whose native key is a bigint. */
function number_key(key: number): unknown {
  return Number.isInteger(key) && !Number.isSafeInteger(key) ? BigInt(key) : key;
}

function function_key(key: Function): unknown {
  const { __self__: self, __func__: method } = key as { __self__?: unknown; __func__?: unknown };
  return method === undefined ? key : `\0m${id(self)},${id(method)}`;
}

/** A number of another class that is equal to a float has it under this name. */
function plain_form(key: object): unknown {
  return (key as { raw$key?: unknown }).raw$key;
}

function object_key(key: object): unknown {
  if (key instanceof Float) return number_key(key.value);
  if (key instanceof Tuple && key.constructor === Tuple) {
    const text = tuple_text(key);
    if (text !== undefined) return text;
  }
  switch (hashing_of(key)) {
    case "identity":
      return key;
    case "none":
      throw unhashable(key);
    case "method":
      return plain_form(key) === undefined ? undefined : native_key(plain_form(key));
  }
}

/** A tuple of plain values as text that is the same for equal tuples; undefined when an item has its own `__hash__`. */
function tuple_text(tuple: Tuple): string | undefined {
  let text = "\0(";
  for (const item of tuple.items) {
    const part = item_text(item);
    if (part === undefined) return undefined;
    text += part;
  }
  return `${text})`;
}

function item_text(item: unknown): string | undefined {
  switch (typeof item) {
    case "number":
      return Number.isSafeInteger(item) ? `${item},` : `${number_key(item)},`;
    case "string":
      return `s${item.length}:${item}`;
    case "boolean":
      return item ? "1," : "0,";
    case "bigint":
      return `${item},`;
    case "object":
      return item_object_text(item);
    default:
      return `o${id(item)},`;
  }
}

function item_object_text(item: object | null): string | undefined {
  if (item === null) return "N,";
  if (item instanceof Float) return `${item.value === 0 ? 0 : item.value},`;
  if (item instanceof Tuple && item.constructor === Tuple) return tuple_text(item);
  switch (hashing_of(item)) {
    case "identity":
      return `o${id(item)},`;
    case "none":
      throw unhashable(item);
    case "method":
      return plain_form(item) === undefined ? undefined : item_text(plain_form(item));
  }
}
