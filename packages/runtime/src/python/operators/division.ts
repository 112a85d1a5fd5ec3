import { percent_format } from "../format/percent.ts";
import { OverflowError, ZeroDivisionError } from "../exceptions/hierarchy.ts";
import { box, type Float } from "../values/float.ts";
import { canonical } from "../values/integers.ts";
import { float_operands, integer_operands } from "../values/numeric.ts";
import { type Row, Tuple } from "../values/tuple.ts";
import { special } from "../special.ts";
import { operate, type Operator } from "./dispatch.ts";

type int = number | bigint;
type float = number | Float;

/** `left / right`: always a float, correctly rounded also for large ints. */
export function truediv(left: int | float, right: int | float): float;
export function truediv(left: unknown, right: unknown): any;
export function truediv(left: unknown, right: unknown): any {
  return truediv_with(left, right, { symbol: "/", stem: "truediv" });
}

/** `left // right`: rounded towards minus infinity. */
export function floordiv(left: number, right: number): number;
export function floordiv(left: int, right: int): int;
export function floordiv(left: int | float, right: int | float): float;
export function floordiv(left: unknown, right: unknown): any;
export function floordiv(left: unknown, right: unknown): any {
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right) && right !== 0) {
    const multiple = (left as number) - mod_small(left as number, right as number);
    if (Number.isSafeInteger(multiple)) return multiple / (right as number) + 0;
  }
  return floordiv_with(left, right, { symbol: "//", stem: "floordiv" });
}

/** `left % right`: has the sign of the divisor. For a string, its formatting with `%`. */
export function mod(left: int, right: number): number;
export function mod(left: int, right: int): int;
export function mod(left: int | float, right: int | float): float;
export function mod(left: string, right: unknown): string;
export function mod(left: unknown, right: unknown): any;
export function mod(left: unknown, right: unknown): any {
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right) && right !== 0)
    return mod_small(left as number, right as number);
  return mod_with(left, right, { symbol: "%", stem: "mod" });
}

/** `divmod(left, right)`: the tuple of `left // right` and `left % right`. */
export function divmod(left: int, right: int): Row<[int, int]>;
export function divmod(left: int | float, right: int | float): Row<[float, float]>;
export function divmod(left: unknown, right: unknown): any;
export function divmod(left: unknown, right: unknown): any {
  const floats = float_operands(left, right);
  if (floats !== undefined) {
    if (floats[1] === 0) throw new ZeroDivisionError("float divmod()");
    return Tuple.of(box(floor_float(...floats)), box(mod_float(...floats)));
  }
  const integers = integer_operands(left, right);
  if (integers === undefined) return operate(left, right, { symbol: "divmod()", stem: "divmod" });
  if (integers[1] === 0n) throw new ZeroDivisionError("integer division or modulo by zero");
  return Tuple.of(canonical(floor_big(...integers)), canonical(mod_big(...integers)));
}

/** Division with every kind of operand. */
export function truediv_with(left: unknown, right: unknown, operator: Operator): any {
  const floats = float_operands(left, right);
  if (floats !== undefined) {
    if (floats[1] === 0) throw new ZeroDivisionError("float division by zero");
    return box(floats[0] / floats[1]);
  }
  const integers = integer_operands(left, right);
  if (integers === undefined) return operate(left, right, operator);
  if (integers[1] === 0n) throw new ZeroDivisionError("division by zero");
  return box(divide_big(...integers));
}

/** Floor division with everything but the fast case. */
export function floordiv_with(left: unknown, right: unknown, operator: Operator): any {
  const floats = float_operands(left, right);
  if (floats !== undefined) {
    if (floats[1] === 0) throw new ZeroDivisionError("float floor division by zero");
    return box(floor_float(...floats));
  }
  const integers = integer_operands(left, right);
  if (integers === undefined) return operate(left, right, operator);
  if (integers[1] === 0n) throw new ZeroDivisionError("integer division or modulo by zero");
  return canonical(floor_big(...integers));
}

/** Modulo with everything but the fast case. */
export function mod_with(left: unknown, right: unknown, operator: Operator): any {
  if (typeof left === "string") return percent_format(left, right);
  const bytes = special(left, "raw$percent");
  if (bytes !== undefined) return bytes.call(left, right, percent_format);
  const floats = float_operands(left, right);
  if (floats !== undefined) {
    if (floats[1] === 0) throw new ZeroDivisionError("float modulo by zero");
    return box(mod_float(...floats));
  }
  const integers = integer_operands(left, right);
  if (integers === undefined) return operate(left, right, operator);
  if (integers[1] === 0n) throw new ZeroDivisionError("integer modulo by zero");
  return canonical(mod_big(...integers));
}

/** The floor of the quotient of two bigints. */
function floor_big(left: bigint, right: bigint): bigint {
  const quotient = left / right;
  return left % right !== 0n && left < 0n !== right < 0n ? quotient - 1n : quotient;
}

/** The remainder of two bigints with the sign of the divisor. */
export function mod_big(left: bigint, right: bigint): bigint {
  const rest = left % right;
  return rest !== 0n && rest < 0n !== right < 0n ? rest + right : rest;
}

function mod_small(left: number, right: number): number {
  const rest = left % right;
  return rest !== 0 && rest < 0 !== right < 0 ? rest + right : rest + 0;
}

/** The remainder of two floats with the sign of the divisor. */
export function mod_float(left: number, right: number): number {
  const rest = left % right;
  if (rest === 0) return right < 0 || Object.is(right, -0) ? -0 : 0;
  return rest < 0 !== right < 0 ? rest + right : rest;
}

/** Objects/floatobject.c, _float_div_mod: the quotient is taken from the exact remainder and then brought to the nearest integer. */
export function floor_float(left: number, right: number): number {
  let rest = left % right;
  let quotient = (left - rest) / right;
  if (rest !== 0 && rest < 0 !== right < 0) {
    rest += right;
    quotient -= 1;
  }
  if (quotient === 0) return Math.sign(1 / (left / right)) < 0 || Object.is(left / right, -0) ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

/** The float nearest to the quotient of two ints; ties go to the even one. Raises OverflowError. */
function divide_big(left: bigint, right: bigint): number {
  const first = Number(left);
  const second = Number(right);
  if (Number.isSafeInteger(first) && Number.isSafeInteger(second)) return first / second;
  const negative = left < 0n !== right < 0n;
  const size = divide_sizes(left < 0n ? -left : left, right < 0n ? -right : right);
  if (size === Infinity) throw new OverflowError("integer division result too large for a float");
  return negative ? -size : size;
}

/** Takes the quotient to 66 bits or more, marks a remainder in its lowest bit, and lets the conversion to a float round once. */
function divide_sizes(left: bigint, right: bigint): number {
  if (left === 0n) return 0;
  const shift = bit_length(right) - bit_length(left) + 66;
  const [dividend, divisor] = shift > 0 ? [left << BigInt(shift), right] : [left, right << BigInt(-shift)];
  // Below the normal range fewer bits remain: the quotient is cut there first, so that it is rounded once only.
  const surplus = Math.max(0, shift - 1074);
  const quotient = dividend / divisor;
  const kept = quotient >> BigInt(surplus);
  const inexact = dividend % divisor !== 0n || kept << BigInt(surplus) !== quotient;
  if (surplus > 0) return subnormal(quotient, surplus, dividend % divisor !== 0n);
  return scale(Number((kept << 1n) | (inexact ? 1n : 0n)), -shift - 1);
}

function subnormal(quotient: bigint, surplus: number, inexact: boolean): number {
  const unit = 1n << BigInt(surplus);
  const kept = quotient >> BigInt(surplus);
  const rest = (quotient & (unit - 1n)) * 2n + (inexact ? 1n : 0n);
  const up = rest > unit || (rest === unit && (kept & 1n) === 1n);
  return scale(Number(kept + (up ? 1n : 0n)), -1074);
}

function scale(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
}

function bit_length(value: bigint): number {
  return value.toString(2).length;
}
