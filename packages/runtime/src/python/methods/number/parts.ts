import { OverflowError, ValueError } from "../../exceptions/hierarchy.ts";
import { type Float, is_float } from "../../values/float.ts";
import { canonical } from "../../values/integers.ts";
import { type Row, Tuple } from "../../values/tuple.ts";

type int = number | bigint;
type float = number | Float;

/** Whether the number has no fraction; true for every int. */
export function is_integer(value: int | float): boolean {
  return is_float(value) ? Number.isInteger(Number(value)) : true;
}

/** The number itself: the conjugate of a number that is not complex. */
export function conjugate<T extends int | float>(value: T): T {
  return value;
}

/** The exact fraction in lowest terms. Raises for nan and infinities. */
export function as_integer_ratio(value: int | float): Row<[int, int]> {
  if (!is_float(value)) return Tuple.of(value as int, 1);
  let number = Number(value);
  if (Number.isNaN(number)) throw new ValueError("cannot convert NaN to integer ratio");
  if (!Number.isFinite(number)) throw new OverflowError("cannot convert Infinity to integer ratio");
  let divisor = 1n;
  while (!Number.isInteger(number)) {
    number *= 2;
    divisor *= 2n;
  }
  return Tuple.of(canonical(BigInt(number)), canonical(divisor));
}

/** `float.hex`. */
export function hex(value: float): string {
  const number = Number(value);
  const sign = number < 0 || Object.is(number, -0) ? "-" : "";
  if (Number.isNaN(number)) return "nan";
  if (!Number.isFinite(number)) return `${sign}inf`;
  if (number === 0) return `${sign}0x0.0p+0`;
  let size = Math.abs(number);
  let exponent = 0;
  while (size >= 2) [size, exponent] = [size / 2, exponent + 1];
  while (size < 1 && exponent > -1022) [size, exponent] = [size * 2, exponent - 1];
  const whole = Math.floor(size);
  const fraction = ((size - whole) * 2 ** 52).toString(16).padStart(13, "0");
  return `${sign}0x${whole}.${fraction}p${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}`;
}
