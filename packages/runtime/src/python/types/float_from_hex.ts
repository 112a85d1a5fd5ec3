import { OverflowError, TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { trimmed } from "../text/digits.ts";
import { box, type Float } from "../values/float.ts";

const hexadecimal = /^([-+]?)(?:0x)?(?:([0-9a-f]+)\.?([0-9a-f]*)|\.([0-9a-f]+))(?:p([-+]?\d+))?$/i;

/** `float.fromhex`: the float that a text such as `0x1.8p3` spells, rounded once. Raises ValueError and OverflowError. */
export function fromhex(source: unknown): number | Float {
  if (typeof source !== "string") throw new TypeError("bad argument type for built-in operation");
  const text = trimmed(source);
  const named = /^([-+]?)(?:(inf|infinity)|nan)$/i.exec(text);
  if (named !== null) return named[2] === undefined ? NaN : named[1] === "-" ? -Infinity : Infinity;
  const match = hexadecimal.exec(text);
  if (match === null) throw new ValueError("invalid hexadecimal floating-point string");
  const [, sign, whole = "", fraction = "", only = "", exponent = "0"] = match;
  const digits = BigInt(`0x0${whole}${fraction}${only}`);
  const size = scaled(digits, Number(exponent) - 4 * (fraction.length + only.length));
  return box(sign === "-" ? -size : size);
}

/** An int times a power of two, rounded half to even. */
function scaled(digits: bigint, exponent: number): number {
  if (digits === 0n) return 0;
  const length = digits.toString(2).length;
  if (length + exponent > 1024) throw too_large();
  if (length + exponent < -1080) return 0;
  // What lies below the last bit of the result is rounded away; subnormal results have fewer bits.
  const dropped = Math.max(length - 53, -1074 - exponent, 0);
  const kept = rounded(digits, dropped);
  const result = times_power(Number(kept), exponent + dropped);
  if (!Number.isFinite(result)) throw too_large();
  return result;
}

function rounded(digits: bigint, dropped: number): bigint {
  if (dropped === 0) return digits;
  const kept = digits >> BigInt(dropped);
  const rest = digits - (kept << BigInt(dropped));
  const half = 1n << BigInt(dropped - 1);
  const up = rest > half || (rest === half && (kept & 1n) === 1n);
  return up ? kept + 1n : kept;
}

/** In two steps, because the power alone may lie outside the range of floats. */
function times_power(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
}

function too_large(): OverflowError {
  return new OverflowError("hexadecimal value too large to represent as a float");
}
