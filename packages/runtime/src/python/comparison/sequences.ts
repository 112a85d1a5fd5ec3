import { equal } from "./equality.ts";
import { ge, gt, le, lt } from "./ordering.ts";

/** The four comparisons of order. */
export type Ordering = "lt" | "le" | "gt" | "ge";

type Comparison = (left: unknown, right: unknown) => any;

function item_comparison(ordering: Ordering): Comparison {
  switch (ordering) {
    case "lt":
      return lt;
    case "le":
      return le;
    case "gt":
      return gt;
    case "ge":
      return ge;
  }
}

/** Compares two sequences by their first pair of items that are not equal, else by length. */
export function compare_sequences(
  left: readonly unknown[],
  right: readonly unknown[],
  comparison: Ordering | "eq",
): any {
  if (comparison === "eq" && left.length !== right.length) return false;
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index++) {
    if (equal(left[index], right[index])) continue;
    return comparison === "eq" ? false : item_comparison(comparison)(left[index], right[index]);
  }
  return comparison === "eq" || item_comparison(comparison)(left.length, right.length);
}
