import { canonical } from "../values/integers.ts";

/** Python's hashes of numbers are taken modulo this prime. */
const modulus = 2305843009213693951n;

/** The hash of a large int. */
export function hash_big(value: bigint): number | bigint {
  const rest = canonical(value % modulus);
  return rest === -1 ? -2 : rest;
}

/** The hash of a float: that of the int where it is equal to one. */
export function hash_float(value: number): number | bigint {
  if (Number.isNaN(value)) return 0;
  if (!Number.isFinite(value)) return value > 0 ? 314159 : -314159;
  let mantissa = Math.abs(value);
  let exponent = 0;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent -= 1;
  }
  const power = BigInt(((exponent % 61) + 61) % 61);
  const result = ((BigInt(mantissa) % modulus) * (1n << power)) % modulus;
  const signed = canonical(value < 0 ? -result : result);
  return signed === -1 ? -2 : signed;
}

/** The hash of a text. CPython's differs in each process; this one is the same in each. */
export function hash_text(text: string): number {
  if (text === "") return 0;
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995) ^ (low >>> 15);
  }
  return (high >> 11) * 0x100000000 + (low >>> 0);
}
