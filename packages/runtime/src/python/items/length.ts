import { OverflowError, TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { special } from "../special.ts";
import { text_length } from "../text/points.ts";
import { as_index } from "./position.ts";

/** The built-in `len`; of a string, the number of its code points. */
export function len(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value === "string") return text_length(value);
  const method = special(value, "__len__");
  if (method === undefined) throw new TypeError(`object of type '${type_name(value)}' has no len()`);
  const length = method.call(value);
  const index = as_index(length);
  if (index === undefined) throw new TypeError(`'${type_name(length)}' object cannot be interpreted as an integer`);
  if (index < 0) throw new ValueError("__len__() should return >= 0");
  if (index > 9223372036854775807n) throw new OverflowError("cannot fit 'int' into an index-sized integer");
  return index as number;
}
