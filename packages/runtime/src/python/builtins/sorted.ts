import { sorted_items, type SortOptions } from "../methods/list/sort.ts";
import { type Items, iterate } from "../iteration/iterate.ts";

/** The built-in `sorted`: a new list in order, stable: `sorted(items, { key, reverse })`. */
export function sorted<T>(items: T, options: SortOptions<Items<T>> = {}): Items<T>[] {
  return sorted_items([...iterate(items)], options);
}
