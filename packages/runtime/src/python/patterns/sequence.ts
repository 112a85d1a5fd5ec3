import { getitem } from "../items/getitem.ts";
import { len } from "../items/length.ts";
import { unpack, unpack_star } from "../iteration/unpack.ts";
import { Range } from "../values/range.ts";
import { is_plain_tuple } from "../values/tuple.ts";
import { is_matched_as } from "./flags.ts";

/** Whether a value is a sequence of at least `least` items, and at most `most`: what a pattern without names asks, which takes no item. */
export function is_sequence(value: unknown, least: number, most?: number): boolean {
  if (!is_taken(value)) return false;
  if (least === 0 && most === undefined) return true;
  const length = len(value);
  return length >= least && (most === undefined || length <= most);
}

/** The items for `case [a, b]`: null where the value is no sequence, or not of that length. A str or bytes is none. */
export function match_sequence<T extends unknown[] = unknown[]>(value: unknown, count: number): T | null {
  const items = plain_items(value);
  if (items !== null) return items.length === count ? (items as T) : null;
  if (!is_sequence(value, count, count)) return null;
  return (count === 0 ? [] : unpack(value, count)) as T;
}

/** The items for `case [a, *b, c]`: `before` items, the list of those in between, `after` items; null where the value does not fit. */
export function match_sequence_star<T extends unknown[] = unknown[]>(
  value: unknown,
  before: number,
  after: number,
): T | null {
  const items = plain_items(value);
  if (items === null) return is_sequence(value, before + after) ? (unpack_star(value, before, after) as T) : null;
  if (items.length < before + after) return null;
  const end = items.length - after;
  return [...items.slice(0, before), items.slice(before, end), ...items.slice(end)] as T;
}

/** The items for `case [a, *_, c]`, with nothing in the place of the star: those in between are not looked at. */
export function match_sequence_ends<T extends unknown[] = unknown[]>(
  value: unknown,
  before: number,
  after: number,
): T | null {
  if (!is_sequence(value, before + after)) return null;
  const length = len(value);
  const item = (index: number): unknown => getitem(value, index);
  const first = Array.from({ length: before }, (_, place) => item(place));
  const last = Array.from({ length: after }, (_, place) => item(length - after + place));
  return [...first, null, ...last] as unknown[] as T;
}

/** CPython marks the types that a sequence pattern takes: list, tuple, range and what collections.abc.Sequence knows. */
function is_taken(value: unknown): boolean {
  return plain_items(value) !== null || value instanceof Range || is_matched_as(value, "sequence");
}

/** The items of a list or tuple that is no object of a class of its own. */
function plain_items(value: unknown): any[] | null {
  if (Array.isArray(value)) return value;
  return is_plain_tuple(value) ? (value.items as any[]) : null;
}
