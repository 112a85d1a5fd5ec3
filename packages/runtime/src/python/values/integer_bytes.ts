import { OverflowError, ValueError } from "../exceptions/hierarchy.ts";
import { iterate } from "../iteration/iterate.ts";
import { take_keywords } from "../calls/keywords.ts";
import { Bytes } from "./bytes.ts";
import { canonical } from "./integers.ts";

type int = number | bigint;

/** `int.from_bytes(bytes, byteorder="big", *, signed=False)`. */
export function from_bytes(...args: any[]): int {
  const { signed = false, byteorder } = take_keywords(args);
  const [source, order = byteorder ?? "big"] = args;
  const bytes = Uint8Array.from(iterate(source) as Iterable<number>);
  check_order(order);
  if (order === "little") bytes.reverse();
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return canonical(signed === true ? BigInt.asIntN(bytes.length * 8, value) : value);
}

/** `int.to_bytes(length=1, byteorder="big", *, signed=False)`. Raises OverflowError when the int does not fit. */
export function to_bytes(value: int, ...args: any[]): Bytes {
  const { signed = false, length: named_length, byteorder } = take_keywords(args);
  const [length = named_length ?? 1, order = byteorder ?? "big"] = args as [number, string];
  check_order(order);
  const number = BigInt(value);
  if (number < 0n && signed !== true) throw new OverflowError("can't convert negative int to unsigned");
  const bits = length * 8;
  const fits = signed === true ? BigInt.asIntN(bits, number) === number : BigInt.asUintN(bits, number) === number;
  if (!fits) throw new OverflowError("int too big to convert");
  const bytes = new Uint8Array(length);
  for (let index = 0, rest = BigInt.asUintN(bits, number); index < length; index++, rest >>= 8n)
    bytes[length - 1 - index] = Number(rest & 255n);
  return new Bytes(order === "little" ? bytes.reverse() : bytes);
}

function check_order(order: unknown): void {
  if (order !== "big" && order !== "little") throw new ValueError("byteorder must be either 'little' or 'big'");
}
