import { is_keywords } from "../../calls/keywords.ts";
import { lt } from "../../comparison/ordering.ts";
import { compare_text } from "../../comparison/text.ts";
import { invoke } from "../../calls/invoke.ts";
import { TypeError, ValueError } from "../../exceptions/hierarchy.ts";
import { truth } from "../../truth.ts";
import type { Tuple } from "../../values/tuple.ts";
import { integer_order, is_plain_row } from "./integer_order.ts";

/** The keyword arguments of `list.sort` and `sorted`. */
export interface SortOptions<T = any> {
  readonly key?: ((item: T) => unknown) | null | undefined;
  readonly reverse?: unknown;
}

/**
 * `list.sort`: in place and stable; items are compared by `<`. While keys and comparisons are asked for, the list is empty;
 * raises ValueError where they put something into it.
 */
export function sort<T>(items: T[], options: SortOptions<T> = {}): null {
  if (!is_keywords(options)) throw new TypeError("sort() takes no positional arguments");
  let ordered: readonly T[] = [...items];
  let is_modified = false;
  items.length = 0;
  try {
    ordered = sorted_items(ordered, options);
  } finally {
    is_modified = items.length > 0;
    items.length = ordered.length;
    for (let index = 0; index < ordered.length; index++) items[index] = ordered[index]!;
  }
  if (is_modified) throw new ValueError("list modified during sort");
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
  const order = integer_order(keys);
  if (order !== null) return order.map((place) => items[place]!);
  const compare = comparison_of(keys);
  const pairs = items.map((item, index) => ({ item, key: keys[index] }));
  return pairs.sort((left, right) => compare(left.key, right.key)).map((pair) => pair.item);
}

type Comparison = (left: any, right: any) => number;

/** Numbers and texts alone are compared natively; everything else by Python's `<`, asked as CPython asks it. */
function comparison_of(values: readonly unknown[]): Comparison {
  if (values.every(is_number)) return compare_numbers;
  if (values.every((value) => typeof value === "string")) return compare_text;
  const columns = column_comparisons(values);
  if (columns !== null) return (left: Tuple, right: Tuple) => compare_rows(left.items, right.items, columns);
  return (left, right) => (truth(lt(left, right)) ? -1 : truth(lt(right, left)) ? 1 : 0);
}

/**
 * How tuples of one length are compared item by item, where each of their columns is of numbers alone or of texts alone:
 * nobody's own comparison is asked then, and the first items that differ decide.
 */
function column_comparisons(values: readonly unknown[]): readonly Comparison[] | null {
  const [first] = values;
  if (!is_plain_row(first)) return null;
  const { length } = first;
  if (!values.every((value) => is_plain_row(value) && value.length === length)) return null;
  const rows = values as readonly Tuple[];
  const columns: Comparison[] = [];
  for (let column = 0; column < length; column++) {
    if (rows.every((row) => is_number(row.items[column]))) columns.push(compare_numbers);
    else if (rows.every((row) => typeof row.items[column] === "string")) columns.push(compare_text);
    else return null;
  }
  return columns;
}

function compare_rows(left: readonly unknown[], right: readonly unknown[], columns: readonly Comparison[]): number {
  for (let column = 0; column < columns.length; column++) {
    const order = columns[column]!(left[column], right[column]);
    if (order !== 0) return order;
  }
  return 0;
}

function compare_numbers(left: number, right: number): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
