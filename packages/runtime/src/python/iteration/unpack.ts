import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { is_plain_tuple } from "../values/tuple.ts";
import { iterate } from "./iterate.ts";

/** The items for `a, b = value`. Raises ValueError when there are not exactly `count`, TypeError when the value has no items. */
export function unpack(value: unknown, count: number): any {
  const items = Array.isArray(value)
    ? value
    : is_plain_tuple(value)
      ? (value.items as any[])
      : first_items(value, count);
  if (items.length === count) return items;
  if (items.length > count) throw new ValueError(`too many values to unpack (expected ${count})`);
  throw new ValueError(`not enough values to unpack (expected ${count}, got ${items.length})`);
}

/** The items for `a, *b, c = value`: `before` items, the list of those in between, `after` items. */
export function unpack_star(value: unknown, before: number, after: number): any {
  const items = [...unpackable(value)];
  const least = before + after;
  if (items.length < least)
    throw new ValueError(`not enough values to unpack (expected at least ${least}, got ${items.length})`);
  const end = items.length - after;
  return [...items.slice(0, before), items.slice(before, end), ...items.slice(end)];
}

/** One item more than wanted is enough to know that there are too many: an endless iterator is not run to its end. */
function first_items(value: unknown, count: number): unknown[] {
  const items: unknown[] = [];
  for (const item of unpackable(value)) {
    items.push(item);
    if (items.length > count) break;
  }
  return items;
}

function unpackable(value: unknown): Iterable<unknown> {
  try {
    return iterate(value);
  } catch (error) {
    if (!(error instanceof TypeError) || !String(error).endsWith("object is not iterable")) throw error;
    throw new TypeError(`cannot unpack non-iterable ${type_name(value)} object`);
  }
}
