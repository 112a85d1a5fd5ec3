import { OverflowError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { box, type Float } from "../../python/values/float.ts";
import { real } from "./argument.ts";
import { exponent_of, scaled } from "./scaling.ts";

/** The sum of floats without the loss of any digit, rounded once. */
export function fsum(items: unknown): number | Float {
  let sum = 0n;
  let infinite = 0;
  let special: number | null = null;
  for (const item of iterate(items)) {
    const value = real(item);
    if (Number.isFinite(value)) {
      sum += in_units(value);
      if ((sum < 0n ? -sum : sum) >= limit()) throw new OverflowError("intermediate overflow in fsum");
    } else {
      if (!Number.isNaN(value)) infinite += value;
      special = (special ?? 0) + value;
    }
  }
  if (special === null) return box(from_units(sum));
  if (Number.isNaN(infinite)) throw new ValueError("-inf + inf in fsum");
  return special;
}

/** All floats are whole multiples of 2 ** -1074. */
function in_units(value: number): bigint {
  if (value === 0) return 0n;
  const exponent = Math.max(exponent_of(value), -1021);
  return BigInt(scaled(value, 53 - exponent)) << BigInt(exponent - 53 + 1074);
}

const limit = (): bigint => 1n << (1024n + 1074n);

/** The nearest float; of two as near, the even one. */
function from_units(units: bigint): number {
  const size = units < 0n ? -units : units;
  const surplus = size.toString(2).length - 64;
  if (surplus <= 0) return units === 0n ? 0 : scaled(Number(units), -1074);
  const shift = BigInt(surplus);
  const kept = size >> shift;
  // What is cut off only says that the number is more than what is kept.
  const rough = kept << shift === size ? kept : kept | 1n;
  const result = scaled(Number(rough), surplus - 1074);
  return units < 0n ? -result : result;
}
