import { lt } from "../../comparison/ordering.ts";
import { compare_text } from "../../comparison/text.ts";
import { invoke } from "../../calls/invoke.ts";
import { truth } from "../../truth.ts";

/** The keyword arguments of `list.sort` and `sorted`. */
export interface SortOptions<T = any> {
  readonly key?: ((item: T) => unknown) | null | undefined;
  readonly reverse?: unknown;
}

/** `list.sort`: in place and stable; items are compared by `<`. */
export function sort<T>(items: T[], options: SortOptions<T> = {}): null {
  const ordered = sorted_items(items, options);
  items.splice(0, items.length);
  for (const item of ordered) items.push(item);
  return null;
}

/** The items in order, in a new array. Equal items keep their order, with `reverse` too. */
export function sorted_items<T>(items: readonly T[], { key = null, reverse = false }: SortOptions<T> = {}): T[] {
  const backwards = truth(reverse);
  const source = backwards ? [...items].reverse() : [...items];
  const ordered = key === null ? sort_values(source) : sort_by_key(source, key);
  return backwards ? ordered.reverse() : ordered;
}

function sort_values<T>(items: T[]): T[] {
  if (items.every(is_number)) return Array.from(Float64Array.from(items as number[]).sort()) as T[];
  return items.sort(comparison_of(items));
}

/** Equal numbers cannot be told apart, so that an unstable native sort serves. */
function is_number(value: unknown): boolean {
  return typeof value === "number" && value === value;
}

function sort_by_key<T>(items: readonly T[], key: (item: T) => unknown): T[] {
  const keys = items.map((item) => invoke(key, item));
  const compare = comparison_of(keys);
  const pairs = items.map((item, index) => ({ item, key: keys[index] }));
  return pairs.sort((left, right) => compare(left.key, right.key)).map((pair) => pair.item);
}

type Comparison = (left: any, right: any) => number;

/** Numbers and texts alone are compared natively; everything else by Python's `<`, asked as CPython asks it. */
function comparison_of(values: readonly unknown[]): Comparison {
  if (values.every(is_number)) return (left, right) => (left < right ? -1 : left > right ? 1 : 0);
  if (values.every((value) => typeof value === "string")) return compare_text;
  return (left, right) => (truth(lt(left, right)) ? -1 : truth(lt(right, left)) ? 1 : 0);
}
