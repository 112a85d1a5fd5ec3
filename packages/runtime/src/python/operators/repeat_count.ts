import { OverflowError } from "../exceptions/hierarchy.ts";
import { as_index } from "../items/position.ts";

/** How often a sequence is repeated; undefined when `times` is no int. Raises OverflowError beyond what CPython counts with. */
export function repeat_count(times: unknown): number | undefined {
  const count = as_index(times);
  if (typeof count === "bigint" && BigInt.asIntN(64, count) !== count)
    throw new OverflowError("cannot fit 'int' into an index-sized integer");
  return count === undefined ? undefined : Number(count);
}
