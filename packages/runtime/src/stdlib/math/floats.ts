import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { as_index } from "../../python/items/position.ts";
import { is_integral } from "../../python/values/integers.ts";
import { box, type Float } from "../../python/values/float.ts";
import { float_power } from "../../python/operators/float_power.ts";
import { type Row, Tuple } from "../../python/values/tuple.ts";
import { domain_error, range_error, real } from "./argument.ts";
import { exponent_of, scaled, step } from "./scaling.ts";

type FloatValue = number | Float;

/** The root, correctly rounded. Raises ValueError for a negative number. */
export function sqrt(x: unknown): FloatValue {
  const value = real(x);
  if (value < 0) throw domain_error();
  return box(Math.sqrt(value));
}

/** `x ** y` as a float. Raises ValueError and OverflowError where there is none. */
export function pow(x: unknown, y: unknown): FloatValue {
  const [base, exponent] = [real(x), real(y)];
  const result = float_power(base, exponent);
  if (!Number.isFinite(base) || !Number.isFinite(exponent)) return box(result);
  if (Number.isNaN(result) || (base === 0 && exponent < 0)) throw domain_error();
  if (!Number.isFinite(result)) throw range_error();
  return box(result);
}

/** The size of a number as a float. */
export function fabs(x: unknown): FloatValue {
  return box(Math.abs(real(x)));
}

/** The size of the first with the sign of the second. */
export function copysign(x: unknown, y: unknown): FloatValue {
  const [size, sign] = [Math.abs(real(x)), real(y)];
  return box(sign < 0 || Object.is(sign, -0) ? -size : size);
}

/** Whether a number is not a number. Raises TypeError for what is no number. */
export function isnan(x: unknown): boolean {
  return Number.isNaN(real(x));
}

/** Whether a number is infinite, of either sign. */
export function isinf(x: unknown): boolean {
  return Math.abs(real(x)) === Infinity;
}

/** Whether a number is neither infinite nor nan. */
export function isfinite(x: unknown): boolean {
  return Number.isFinite(real(x));
}

/** Whether two numbers are near each other, by a share of the larger one or by a distance. */
export function isclose(
  a: unknown,
  b: unknown,
  { rel_tol = 1e-9, abs_tol = 0 }: { rel_tol?: unknown; abs_tol?: unknown } = {},
): boolean {
  const [first, second, share, distance] = [real(a), real(b), real(rel_tol), real(abs_tol)];
  if (share < 0 || distance < 0) throw new ValueError("tolerances must be non-negative");
  if (first === second) return true;
  if (!Number.isFinite(first) || !Number.isFinite(second)) return false;
  const difference = Math.abs(second - first);
  return difference <= Math.abs(share * second) || difference <= Math.abs(share * first) || difference <= distance;
}

/** What is left of a division, with the sign of the first: C's `fmod`, which is exact. */
export function fmod(x: unknown, y: unknown): FloatValue {
  const [dividend, divisor] = [real(x), real(y)];
  const result = dividend % divisor;
  if (Number.isNaN(result) && !Number.isNaN(dividend) && !Number.isNaN(divisor)) throw domain_error();
  return box(result);
}

/** The difference of the first from the nearest multiple of the second. */
export function remainder(x: unknown, y: unknown): FloatValue {
  const [dividend, divisor] = [real(x), real(y)];
  if (Number.isNaN(dividend) || Number.isNaN(divisor)) return NaN;
  if (Math.abs(dividend) === Infinity || divisor === 0) throw domain_error();
  if (Math.abs(divisor) === Infinity) return box(dividend);
  const [size, unit] = [Math.abs(dividend), Math.abs(divisor)];
  const over = size % unit;
  const under = unit - over;
  // Halfway between two multiples, the even one is the nearest.
  const rest = over < under ? over : over > under ? -under : over - 2 * ((0.5 * (size - over)) % unit);
  return box(dividend < 0 || Object.is(dividend, -0) ? -rest : rest);
}

/** The fraction and the whole part, both with the sign of the number. */
export function modf(x: unknown): Row<[FloatValue, FloatValue]> {
  const value = real(x);
  const whole = Math.trunc(value);
  const fraction = Math.abs(value) === Infinity ? 0 : value - whole;
  const is_negative = value < 0 || Object.is(value, -0);
  return Tuple.of(box(is_negative ? -Math.abs(fraction) : fraction), box(whole));
}

/** `(m, e)` with `x == m * 2 ** e` and m from 0.5 to 1. */
export function frexp(x: unknown): Row<[FloatValue, number]> {
  const value = real(x);
  if (value === 0 || !Number.isFinite(value)) return Tuple.of(box(value), 0);
  const exponent = exponent_of(value);
  return Tuple.of(box(scaled(value, -exponent)), exponent);
}

/** `x * 2 ** i`. Raises OverflowError where no float is that large. */
export function ldexp(x: unknown, i: unknown): FloatValue {
  const value = real(x);
  if (!is_integral(i) && as_index(i) === undefined) throw new TypeError("Expected an int as second argument to ldexp.");
  if (value === 0 || !Number.isFinite(value)) return box(value);
  const exponent = Math.max(-5000, Math.min(5000, Number(as_index(i))));
  const result = scaled(value, exponent);
  if (!Number.isFinite(result)) throw range_error();
  return box(result);
}

/** Degrees of radians. */
export function degrees(x: unknown): FloatValue {
  return box(real(x) * (180 / Math.PI));
}

/** Radians of degrees. */
export function radians(x: unknown): FloatValue {
  return box(real(x) * (Math.PI / 180));
}

/** The distance of a float to the next larger one. */
export function ulp(x: unknown): FloatValue {
  const value = Math.abs(real(x));
  if (!Number.isFinite(value)) return box(value);
  const next = step(value, 1);
  return box(next === Infinity ? value - step(value, -1) : next - value);
}

/** The float that is one step, or several, nearer to another. */
export function nextafter(x: unknown, y: unknown, { steps = null }: { steps?: unknown } = {}): FloatValue {
  let value = real(x);
  const goal = real(y);
  const count = steps === null ? 1n : BigInt(as_index(steps) ?? 0);
  if (count < 0n) throw new ValueError("steps must be a non-negative integer");
  if (Number.isNaN(value) || Number.isNaN(goal)) return NaN;
  for (let left = count; left > 0n && value !== goal; left--) value = step(value, goal > value ? 1 : -1);
  return box(value === goal && count > 0n ? goal : value);
}
