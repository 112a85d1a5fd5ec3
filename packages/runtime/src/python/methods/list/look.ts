import { equal } from "../../comparison/equality.ts";
import { ValueError } from "../../exceptions/hierarchy.ts";
import { repr } from "../../repr/repr.ts";
import { item_bounds } from "../string/bounds.ts";

/** `list.copy`: a new list of the same items. */
export function copy<T>(items: readonly T[]): T[] {
  return [...items];
}

/** `list.count`: how many items are equal to the value. */
export function count(items: readonly unknown[], value: unknown): number {
  return items.reduce<number>((total, item) => total + (equal(item, value) ? 1 : 0), 0);
}

/** `list.index`: the index of the first equal item. Raises ValueError when there is none. */
export function index(
  items: readonly unknown[],
  value: unknown,
  start: unknown = undefined,
  stop: unknown = undefined,
): number {
  const [from, to] = item_bounds(items.length, start, stop);
  for (let position = from; position < to && position < items.length; position++) {
    if (equal(items[position], value)) return position;
  }
  throw new ValueError(`${repr(value)} is not in list`);
}
