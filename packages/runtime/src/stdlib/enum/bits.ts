import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { canonical, is_integral } from "../../python/values/integers.ts";
import { plain } from "../../python/derived/plain.ts";

type int = number | bigint;

/** An int, or a value derived from int, as a bigint; undefined for anything else. */
export function bits_of(value: unknown): bigint | undefined {
  const number = plain(value);
  return is_integral(number) ? BigInt(number) : undefined;
}

/** Whether a value is an int with one bit set. */
export function is_single_bit(value: unknown): boolean {
  const bits = bits_of(value);
  return bits !== undefined && bits !== 0n && (bits & (bits - 1n)) === 0n;
}

/** How many bits the size of an int takes. */
export function length_of(bits: bigint): number {
  const size = bits < 0n ? -bits : bits;
  return size === 0n ? 0 : size.toString(2).length;
}

/** The bits of an int, each as an int of its own, the lowest first. Raises ValueError for a negative one. */
export function* single_bits(value: unknown): Generator<int, void> {
  let rest = bits_of(value)!;
  if (rest < 0n) throw new ValueError(`${repr(value)} is not a positive integer`);
  for (let bit = 1n; rest !== 0n; bit <<= 1n) {
    if ((rest & bit) === 0n) continue;
    rest ^= bit;
    yield canonical(bit);
  }
}

/** `0b0 101`: the bits of an int after the bit of its sign. */
export function bit_text(value: bigint, width = 0): string {
  const sign = value < 0n ? "1" : "0";
  const length = length_of(value);
  const bits = value < 0n ? (1n << BigInt(length)) + value : value;
  const digits = length === 0 ? "" : bits.toString(2).padStart(length, "0");
  return `0b${sign} ${digits.padStart(width, sign)}`;
}
