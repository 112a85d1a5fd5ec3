import { hashing_of } from "../hashing/hash.ts";
import { Float } from "./float.ts";
import { Tuple } from "./tuple.ts";

/** Whether CPython gives the item the same hash in every run: numbers and None, tuples of them, and what has its own `__hash__`. */
export function is_ordered_by_hash(item: unknown): boolean {
  switch (typeof item) {
    case "number":
      return !Number.isNaN(item);
    case "boolean":
    case "bigint":
      return true;
    case "object":
      if (item === null || item instanceof Float) return true;
      return item instanceof Tuple ? item.items.every(is_ordered_by_hash) : hashing_of(item) === "method";
    default:
      return false;
  }
}
