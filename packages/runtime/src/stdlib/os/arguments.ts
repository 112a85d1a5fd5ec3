import { OverflowError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { call } from "../../python/calls/call.ts";
import { getattr } from "../../python/attributes/getattr.ts";
import { hasattr } from "../../python/attributes/getattr.ts";
import { as_index, require_index } from "../../python/items/position.ts";
import { type_name } from "../../python/names.ts";
import { ByteText } from "../../python/values/byte_text.ts";

const LIMIT = 2 ** 31;

/** A number that fits C's int. Raises TypeError for what is no int, OverflowError for a larger one. */
export function c_int(value: unknown): number {
  const number = Number(require_index(value));
  if (number >= LIMIT) throw new OverflowError("signed integer is greater than maximum");
  if (number < -LIMIT) throw new OverflowError("signed integer is less than minimum");
  return number;
}

/** The number of an open file: an int, or what an object's `fileno()` gives. */
export function descriptor_of(value: unknown): number {
  if (as_index(value) !== undefined) return c_int(value);
  if (!hasattr(value, "fileno")) throw new TypeError("argument must be an int, or have a fileno() method.");
  return c_int(call(getattr(value, "fileno")));
}

/** The bytes of what is like bytes. Raises TypeError for anything else. */
export function bytes_of(value: unknown): Uint8Array {
  if (value instanceof ByteText) return value.bytes;
  throw new TypeError(`a bytes-like object is required, not '${type_name(value)}'`);
}
