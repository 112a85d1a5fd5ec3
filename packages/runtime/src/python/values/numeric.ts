import { OverflowError } from "../exceptions/hierarchy.ts";
import { Float, is_float } from "./float.ts";

/** A number of any of Python's kinds as JavaScript compares it; undefined for what is no number. */
export function numeric(value: unknown): number | bigint | undefined {
  switch (typeof value) {
    case "number":
    case "bigint":
      return value;
    case "boolean":
      return value ? 1 : 0;
    default:
      return value instanceof Float ? value.value : undefined;
  }
}

/** An int or bool as a bigint; undefined for anything else. */
export function integer(value: unknown): bigint | undefined {
  switch (typeof value) {
    case "number":
      return Number.isSafeInteger(value) ? BigInt(value) : undefined;
    case "bigint":
      return value;
    case "boolean":
      return value ? 1n : 0n;
    default:
      return undefined;
  }
}

/** The nearest float to a number of any kind. Raises OverflowError for an int beyond the range of floats. */
export function to_float(value: number | bigint): number {
  const result = Number(value);
  if (typeof value === "bigint" && !Number.isFinite(result))
    throw new OverflowError("int too large to convert to float");
  return result;
}

/** Both operands as floats, when both are numbers and at least one is a float; else undefined. */
export function float_operands(left: unknown, right: unknown): readonly [number, number] | undefined {
  if (!is_float(left) && !is_float(right)) return undefined;
  const first = numeric(left);
  const second = numeric(right);
  return first === undefined || second === undefined ? undefined : [to_float(first), to_float(second)];
}

/** Both operands as bigints, when both are ints or bools; else undefined. */
export function integer_operands(left: unknown, right: unknown): readonly [bigint, bigint] | undefined {
  const first = integer(left);
  const second = integer(right);
  return first === undefined || second === undefined ? undefined : [first, second];
}
