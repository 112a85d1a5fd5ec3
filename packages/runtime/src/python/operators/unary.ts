import { TypeError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { special } from "../special.ts";
import { box, Float, is_float } from "../values/float.ts";
import { canonical } from "../values/integers.ts";
import { integer, numeric } from "../values/numeric.ts";

type int = number | bigint;
type float = number | Float;

/** `-value`, by `__neg__` where it is not a number. */
export function neg(value: number): number;
export function neg(value: int): int;
export function neg(value: float): float;
export function neg(value: unknown): any;
export function neg(value: unknown): any {
  if (typeof value === "number") return Number.isSafeInteger(value) ? 0 - value : -value;
  if (value instanceof Float) return box(-value.value);
  const number = integer(value);
  return number === undefined ? by_method(value, "__neg__", "-") : canonical(-number);
}

/** `+value`, by `__pos__` where it is not a number. */
export function pos(value: number): number;
export function pos(value: int): int;
export function pos(value: float): float;
export function pos(value: unknown): any;
export function pos(value: unknown): any {
  if (is_float(value)) return value;
  const number = integer(value);
  return number === undefined ? by_method(value, "__pos__", "+") : canonical(number);
}

/** `~value`, by `__invert__` where it is not an int. */
export function invert(value: number): number;
export function invert(value: int): int;
export function invert(value: unknown): any;
export function invert(value: unknown): any {
  const number = integer(value);
  return number === undefined ? by_method(value, "__invert__", "~") : canonical(~number);
}

/** The built-in `abs`. */
export function abs(value: number): number;
export function abs(value: int): int;
export function abs(value: float): float;
export function abs(value: unknown): any;
export function abs(value: unknown): any {
  if (is_float(value)) return box(Math.abs(Number(value)));
  const number = numeric(value);
  if (typeof number === "number") return Math.abs(number);
  if (number !== undefined) return number < 0n ? -number : number;
  const method = special(value, "__abs__");
  if (method === undefined) throw new TypeError(`bad operand type for abs(): '${type_name(value)}'`);
  return method.call(value);
}

function by_method(value: unknown, name: string, symbol: string): any {
  const method = special(value, name);
  if (method === undefined) throw new TypeError(`bad operand type for unary ${symbol}: '${type_name(value)}'`);
  return method.call(value);
}
