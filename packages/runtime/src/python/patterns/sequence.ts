import { iterate } from "../iteration/iterate.ts";
import { Range } from "../values/range.ts";
import { list_items } from "../values/list_items.ts";
import { is_plain_tuple, Tuple } from "../values/tuple.ts";
import { class_flag } from "./flags.ts";

/** The items for `case [a, b]`: null where the value is no sequence, or not of that length. A str or bytes is none. */
export function match_sequence<T extends unknown[] = unknown[]>(value: unknown, count: number): T | null {
  const items = items_of(value);
  return items !== null && items.length === count ? (items as T) : null;
}

/** The items for `case [a, *b, c]`: `before` items, the list of those in between, `after` items; null where the value does not fit. */
export function match_sequence_star<T extends unknown[] = unknown[]>(
  value: unknown,
  before: number,
  after: number,
): T | null {
  const items = items_of(value);
  if (items === null || items.length < before + after) return null;
  const end = items.length - after;
  return [...items.slice(0, before), items.slice(before, end), ...items.slice(end)] as T;
}

/** CPython marks the types that a sequence pattern takes: list, tuple, range and what collections.abc.Sequence knows. */
function items_of(value: unknown): any[] | null {
  if (Array.isArray(value)) return value;
  if (is_plain_tuple(value)) return value.items as any[];
  const is_sequence = value instanceof Tuple || value instanceof Range || list_items(value) !== undefined;
  return is_sequence || class_flag(value, "__sequence__") ? [...iterate(value)] : null;
}
