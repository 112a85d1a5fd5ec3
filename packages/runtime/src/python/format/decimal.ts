import { OverflowError } from "../exceptions/hierarchy.ts";

// Decimal digits of floats, rounded correctly from the exact binary value, ties to even. JavaScript's toFixed and toExponential round
// from the exact value too, but send ties upwards, so they serve whenever there is no tie.

/** `value` with `digits` decimals: `%.3f`. The value is finite and not negative. */
export function fixed(value: number, digits: number): string {
  // A tie needs one decimal more than there are: it has a binary digit in that place, and none beyond it.
  const scaled_in_binary = value * 2 ** digits;
  const may_tie = scaled_in_binary % 1 !== 0 && (scaled_in_binary * 2) % 1 === 0;
  if (digits < 100 && value < 1e21 && !(may_tie && is_tie(value, value.toFixed(digits + 1))))
    return value.toFixed(digits);
  const scaled = rounded(value, digits)
    .toString()
    .padStart(digits + 1, "0");
  return digits === 0 ? scaled : `${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`;
}

/** The digits and the exponent of `value` with this many significant digits: `%.3e` taken apart. */
export function scientific(value: number, digits: number): { digits: string; exponent: number } {
  if (value === 0) return { digits: "0".repeat(digits), exponent: 0 };
  if (digits <= 100) {
    const text = value.toExponential(digits - 1);
    const tie = digits < 100 && is_tie(value, value.toExponential(digits));
    if (!tie) return { digits: text.replace(/e.*$/, "").replace(".", ""), exponent: Number(text.replace(/^.*e/, "")) };
  }
  return exact_scientific(value, digits);
}

function exact_scientific(value: number, digits: number): { digits: string; exponent: number } {
  let exponent = Number(value.toExponential(20).replace(/^.*e/, ""));
  let text = rounded(value, digits - 1 - exponent).toString();
  if (text.length > digits) {
    exponent += 1;
    text = rounded(value, digits - 1 - exponent).toString();
  }
  return { digits: text, exponent };
}

/** Whether a text with one more digit ends in 5 and may be the value itself: then both neighbours are equally near. */
function is_tie(value: number, text: string): boolean {
  return /5(?:e[-+]\d+)?$/.test(text) && Number(text) === value;
}

/** `value * 10 ** digits` as the nearest integer, ties to even. */
function rounded(value: number, digits: number): bigint {
  let mantissa = value;
  let exponent = 0;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent += 1;
  }
  let dividend = BigInt(mantissa);
  let divisor = 1n << BigInt(exponent);
  if (digits >= 0) dividend *= 10n ** BigInt(digits);
  else divisor *= 10n ** BigInt(-digits);
  const quotient = dividend / divisor;
  const rest = (dividend % divisor) * 2n;
  const up = rest > divisor || (rest === divisor && (quotient & 1n) === 1n);
  return up ? quotient + 1n : quotient;
}

/** The float nearest to a float rounded to this many decimals; negative ones round to tens, hundreds and so on. */
export function round_decimal(value: number, digits: number): number {
  if (digits > 323 || value === 0) return value;
  if (digits < -308) return value < 0 ? -0 : 0;
  const size = Math.abs(value);
  const result = digits >= 0 ? Number(fixed(size, digits)) : Number(rounded(size, digits) * 10n ** BigInt(-digits));
  if (!Number.isFinite(result)) throw new OverflowError("rounded value too large to represent");
  return value < 0 ? -result : result;
}
