import { IndexError, OverflowError, TypeError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { special } from "../special.ts";

/** The value as an int through `__index__`: an int, a bool, or an object that has the method; undefined for anything else. */
export function as_index(value: unknown): number | bigint | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value === "bigint") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const method = special(value, "__index__");
  if (method === undefined) return undefined;
  const result = method.call(value);
  if (typeof result === "bigint" || Number.isSafeInteger(result)) return result;
  if (typeof result === "boolean") return Number(result);
  throw new TypeError(`__index__ returned non-int (type ${type_name(result)})`);
}

/** The same, with ints beyond the safe range brought to its ends: for slices, where they mean "as far as it goes". */
export function index_or_clip(value: unknown): number | undefined {
  const index = as_index(value);
  if (typeof index !== "bigint") return index;
  return index < 0n ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
}

/** The int that an argument must be. Raises TypeError `'str' object cannot be interpreted as an integer`. */
export function require_index(value: unknown): number | bigint {
  const index = as_index(value);
  if (index === undefined) throw new TypeError(`'${type_name(value)}' object cannot be interpreted as an integer`);
  return index;
}

/** The index as a number, which only says that it is far outside. Raises IndexError for what CPython cannot count with either. */
export function position_of(index: number | bigint, key: unknown): number {
  if (typeof index === "bigint" && BigInt.asIntN(64, index) !== index) {
    throw new IndexError(`cannot fit '${type_name(key)}' into an index-sized integer`);
  }
  return Number(index);
}

/** The same as a number, which only says that it is large. Raises OverflowError for what CPython cannot count with either. */
export function require_position(value: unknown): number {
  const index = require_index(value);
  if (typeof index === "bigint" && BigInt.asIntN(64, index) !== index) {
    throw new OverflowError("Python int too large to convert to C ssize_t");
  }
  return Number(index);
}
