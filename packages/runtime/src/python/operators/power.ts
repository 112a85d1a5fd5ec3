import { OverflowError, TypeError, ValueError, ZeroDivisionError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { box, type Float, is_float } from "../values/float.ts";
import { Complex } from "../values/complex.ts";
import { power } from "../values/complex_arithmetic.ts";
import { canonical } from "../values/integers.ts";
import { float_operands, integer_operands, to_float } from "../values/numeric.ts";
import { mod_big } from "./division.ts";
import { special } from "../special.ts";
import { operate, type Operator } from "./dispatch.ts";
import { float_power } from "./float_power.ts";
import { plain } from "../derived/plain.ts";

type int = number | bigint;
type float = number | Float;

/** `base ** exponent`, and the built-in `pow` with a modulus. A negative exponent of an int gives a float. */
export function pow(base: int, exponent: int, modulus?: int | null): any;
export function pow(base: int | float, exponent: int | float): float;
export function pow(base: unknown, exponent: unknown, modulus?: unknown): any;
export function pow(base: unknown, exponent: unknown, modulus: unknown = null): any {
  const own = modulus === null ? undefined : special(base, "__pow__");
  if (own !== undefined) return own.call(base, exponent, modulus) ?? null;
  if (modulus !== null) return modular_power(base, exponent, modulus);
  return pow_with(base, exponent, { symbol: "** or pow()", stem: "pow" });
}

/** The power without a modulus; the operator names itself in errors. */
export function pow_with(base: unknown, exponent: unknown, operator: Operator): any {
  const floats = float_operands(base, exponent);
  if (floats !== undefined) return any_power(...floats);
  const integers = integer_operands(base, exponent);
  if (integers === undefined) return operate(base, exponent, operator);
  if (integers[1] < 0n) return box(negative_power(...integers));
  return integer_power(...integers);
}

function integer_power(base: bigint, exponent: bigint): int {
  if (base >= -1n && base <= 1n) return canonical(base ** (exponent === 0n ? 0n : 2n - (exponent & 1n)));
  try {
    return canonical(base ** exponent);
  } catch {
    throw new OverflowError("int too large to convert to float");
  }
}

function negative_power(base: bigint, exponent: bigint): number {
  if (base === 0n) throw new ZeroDivisionError("0.0 cannot be raised to a negative power");
  return checked_power(to_float(base), to_float(exponent));
}

/** A negative number to a fractional power is complex. */
function any_power(base: number, exponent: number): float | Complex {
  const is_complex = base < 0 && Number.isFinite(base) && Number.isFinite(exponent) && !Number.isInteger(exponent);
  return is_complex ? new Complex(...power([base, 0], [exponent, 0])) : box(checked_power(base, exponent));
}

function checked_power(base: number, exponent: number): number {
  if (base === 0 && exponent < 0 && exponent !== -Infinity)
    throw new ZeroDivisionError("0.0 cannot be raised to a negative power");
  const result = float_power(base, exponent);
  if (!Number.isFinite(result) && Number.isFinite(base) && Number.isFinite(exponent)) {
    throw new OverflowError(34, "Numerical result out of range");
  }
  return result;
}

function modular_power(base: unknown, exponent: unknown, modulus: unknown): any {
  const integers = integer_operands(plain(base), plain(exponent));
  const divisor = integer_operands(plain(modulus), 0)?.[0];
  if (integers === undefined || divisor === undefined) {
    if ([base, exponent, modulus].some(is_float))
      throw new TypeError("pow() 3rd argument not allowed unless all arguments are integers");
    const types = [base, exponent, modulus].map((operand) => `'${type_name(operand)}'`).join(", ");
    throw new TypeError(`unsupported operand type(s) for ** or pow(): ${types}`);
  }
  if (divisor === 0n) throw new ValueError("pow() 3rd argument cannot be 0");
  const [start, times] = integers;
  return canonical(times < 0n ? power_of(inverse(start, divisor), -times, divisor) : power_of(start, times, divisor));
}

function power_of(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = mod_big(1n, modulus);
  let square = mod_big(base, modulus);
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = mod_big(result * square, modulus);
    square = mod_big(square * square, modulus);
  }
  return result;
}

/** Euclid's algorithm; raises ValueError when the two share a factor. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [low, high] = [mod_big(value, modulus), modulus];
  let [factor, previous] = [1n, 0n];
  while (low !== 0n) {
    const quotient = high / low;
    [low, high] = [high - quotient * low, low];
    [factor, previous] = [previous - quotient * factor, factor];
  }
  if (high !== 1n && high !== -1n) throw new ValueError("base is not invertible for the given modulus");
  return mod_big(previous * high, modulus);
}
