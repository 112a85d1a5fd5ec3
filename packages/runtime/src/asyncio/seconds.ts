import { TypeError } from "../python/exceptions/hierarchy.ts";
import { type_name } from "../python/names.ts";
import { Float } from "../python/values/float.ts";
import { plain } from "../python/derived/plain.ts";

/** A Python int, float or bool as a number of seconds. Raises TypeError for anything else. */
export function seconds(value: unknown): number {
  if (typeof value === "number") return value;
  if (value instanceof Float) return value.value;
  if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
  if (plain(value) !== value) return seconds(plain(value));
  throw new TypeError(`unsupported operand type(s) for +: 'float' and '${type_name(value)}'`);
}
