/** What can be compared with a set: sets, frozensets, and the views of a dict. */
export interface SetLike extends Iterable<unknown> {
  __len__(): number;
  __contains__(value: unknown): boolean;
  isdisjoint(other: unknown): boolean;
}

/** Whether a value is a set, a frozenset, or a dict's keys or items. */
export function is_set_like(value: unknown): value is SetLike {
  return typeof value === "object" && value !== null && "isdisjoint" in value && "__contains__" in value;
}

/** Whether every item of the first is in the second. */
export function subset(first: SetLike, second: SetLike): boolean {
  if (first.__len__() > second.__len__()) return false;
  for (const item of first) if (!second.__contains__(item)) return false;
  return true;
}
