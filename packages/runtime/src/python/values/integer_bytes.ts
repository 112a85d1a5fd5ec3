import { OverflowError, TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { iterate } from "../iteration/iterate.ts";
import { take_keywords } from "../calls/keywords.ts";
import { as_index, require_index, require_position } from "../items/position.ts";
import { type_name } from "../names.ts";
import { truth } from "../truth.ts";
import { plain } from "../derived/plain.ts";
import { buffer_bytes } from "./buffer.ts";
import { Bytes } from "./bytes.ts";
import { canonical } from "./integers.ts";

type int = number | bigint;

/** `int.from_bytes(bytes, byteorder="big", *, signed=False)`. */
export function from_bytes(...args: any[]): int {
  const { signed = false, byteorder, bytes: named } = take_keywords(args);
  const [source = named, given = byteorder ?? "big"] = args;
  const order = plain(given);
  if (source === undefined) throw new TypeError("from_bytes() missing required argument 'bytes' (pos 1)");
  if (typeof order !== "string")
    throw new TypeError(`from_bytes() argument 'byteorder' must be str, not ${type_name(given)}`);
  check_order(order);
  const bytes = source_bytes(source);
  if (order === "little") bytes.reverse();
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return canonical(truth(signed) ? BigInt.asIntN(bytes.length * 8, value) : value);
}

function source_bytes(source: unknown): Uint8Array {
  const bytes = buffer_bytes(source);
  if (bytes !== undefined) return bytes.slice();
  if (typeof source === "string" || as_index(source) !== undefined)
    throw new TypeError(`cannot convert '${type_name(source)}' object to bytes`);
  return Uint8Array.from(iterate(source), (item: unknown) => {
    const byte = require_index(item);
    if (byte < 0 || byte > 255) throw new ValueError("bytes must be in range(0, 256)");
    return Number(byte);
  });
}

/** `int.to_bytes(length=1, byteorder="big", *, signed=False)`. Raises OverflowError when the int does not fit. */
export function to_bytes(value: int, ...args: any[]): Bytes {
  const { signed = false, length: named_length, byteorder } = take_keywords(args);
  const [size = named_length ?? 1, order = byteorder ?? "big"] = args;
  const length = require_position(size);
  check_order(order);
  if (length < 0) throw new ValueError("length argument must be non-negative");
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
