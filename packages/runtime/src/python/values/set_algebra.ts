/** What can be compared with a set: sets, frozensets, and the views of a dict. What a class of the program overrides is not asked. */
export interface SetLike extends Iterable<unknown> {
  raw$size(): number;
  raw$has(value: unknown): boolean;
}

/** Whether a value is a set, a frozenset, or a dict's keys or items. */
export function is_set_like(value: unknown): value is SetLike {
  return typeof value === "object" && value !== null && "raw$size" in value && "raw$has" in value;
}

/** Whether every item of the first is in the second. */
export function subset(first: SetLike, second: SetLike): boolean {
  if (first.raw$size() > second.raw$size()) return false;
  for (const item of first) if (!second.raw$has(item)) return false;
  return true;
}

/** Whether two have the same items. */
export function same_items(first: SetLike, second: SetLike): boolean {
  return first.raw$size() === second.raw$size() && subset(first, second);
}

/** Whether the first has some of the items of the second, and not all. */
export function proper_subset(first: SetLike, second: SetLike): boolean {
  return first.raw$size() < second.raw$size() && subset(first, second);
}
