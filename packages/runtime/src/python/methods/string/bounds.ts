import { TypeError } from "../../exceptions/hierarchy.ts";
import { index_or_clip } from "../../items/position.ts";
import { type_name } from "../../names.ts";
import { plain } from "../../derived/plain.ts";

/** The optional `start` and `end` of the search methods, brought into the string; `start` may lie beyond `end`. */
export function bounds(length: number, start: unknown, end: unknown): readonly [number, number] {
  const from = position(start, 0);
  const to = position(end, length);
  return [from < 0 ? Math.max(from + length, 0) : from, to < 0 ? Math.max(to + length, 0) : Math.min(to, length)];
}

/** The same for `list.index` and `tuple.index`, which take no None. */
export function item_bounds(length: number, start: unknown, stop: unknown): readonly [number, number] {
  for (const value of [start, stop]) {
    if (value !== undefined && index_or_clip(value) === undefined)
      throw new TypeError("slice indices must be integers or have an __index__ method");
  }
  return bounds(length, start, stop);
}

function position(value: unknown, omitted: number): number {
  if (value === undefined || value === null) return omitted;
  const index = index_or_clip(value);
  if (index === undefined) throw new TypeError("slice indices must be integers or None or have an __index__ method");
  return index;
}

/** The text that an argument must be. Raises TypeError `find() argument 1 must be str, not int`. */
export function require_argument(value: unknown, argument: string): string {
  const text = plain(value);
  if (typeof text === "string") return text;
  throw new TypeError(`${argument} must be str, not ${value === null ? "None" : type_name(value)}`);
}

/** The same with a message of one's own. */
export function require_text(value: unknown, message: (type: string) => string): string {
  const text = plain(value);
  if (typeof text !== "string") throw new TypeError(message(type_name(value)));
  return text;
}
