import { get_int_max_str_digits } from "./digit_limit.ts";
import { OverflowError, TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { is_keywords } from "../calls/keywords.ts";
import { require_index } from "../items/position.ts";
import { type_name } from "../names.ts";
import { repr } from "../repr/repr.ts";
import { special } from "../special.ts";
import { digit_value, to_ascii_digits, trimmed } from "../text/digits.ts";
import { is_buffer } from "../values/buffer.ts";
import { ByteText, latin1 } from "../values/byte_text.ts";
import { Bytes } from "../values/bytes.ts";
import { is_float } from "../values/float.ts";
import { canonical, is_integral } from "../values/integers.ts";
import { plain } from "../derived/plain.ts";

type int = number | bigint;

/** What `int(value, base)` gives. */
export function to_integer(value: unknown, base: unknown): int {
  if (is_keywords(base)) return with_base(value, base["base"]);
  if (base !== undefined) return with_base(value, base);
  if (is_float(value)) return truncate(Number(value));
  if (is_integral(value)) return typeof value === "boolean" ? (value ? 1 : 0) : value;
  if (typeof value === "string") return parse_integer(value, 10, value);
  if (is_buffer(value)) return parse_bytes(value.raw$buffer(), 10);
  for (const name of ["__int__", "__index__", "__trunc__"]) {
    const method = special(value, name);
    if (method !== undefined) return checked(method.call(value), name);
  }
  const text = plain(value);
  if (typeof text === "string") return parse_integer(text, 10, text);
  throw new TypeError(
    `int() argument must be a string, a bytes-like object or a real number, not '${type_name(value)}'`,
  );
}

/** A float without its fraction. Raises ValueError for nan and OverflowError for infinity. */
export function truncate(value: number): int {
  if (Number.isNaN(value)) throw new ValueError("cannot convert float NaN to integer");
  if (!Number.isFinite(value)) throw new OverflowError("cannot convert float infinity to integer");
  const whole = Math.trunc(value);
  return Number.isSafeInteger(whole) ? whole + 0 : canonical(BigInt(whole));
}

function checked(result: unknown, method: string): int {
  if (is_integral(result)) return typeof result === "boolean" ? Number(result) : result;
  throw new TypeError(`${method} returned non-int (type ${type_name(result)})`);
}

function with_base(value: unknown, base: unknown): int {
  const radix = Number(require_index(base));
  if (radix !== 0 && (radix < 2 || radix > 36)) throw new ValueError("int() base must be >= 2 and <= 36, or 0");
  if (value instanceof ByteText) return parse_bytes(value.bytes, radix);
  const text = plain(value);
  if (typeof text !== "string") throw new TypeError("int() can't convert non-string with explicit base");
  return parse_integer(text, radix, text);
}

const prefixes: Record<string, number> = { "0b": 2, "0o": 8, "0x": 16 };

/** What the message shows of a long text. */
const shown_characters = 200;

function parse_bytes(bytes: Uint8Array, base: number): int {
  return parse_integer(latin1(bytes), base, new Bytes(bytes));
}

function parse_integer(source: string, base: number, shown: unknown): int {
  const invalid = () =>
    new ValueError(
      `invalid literal for int() with base ${base}: ${[...repr(shown)].slice(0, shown_characters).join("")}`,
    );
  const match = /^([-+]?)(0[bBoOxX](?=_?[0-9a-zA-Z]))?(.*)$/s.exec(to_ascii_digits(trimmed(source)));
  if (match === null) throw invalid();
  let [, sign, prefix = "", digits] = match as unknown as [string, string, string | undefined, string];
  const prefix_base = prefixes[prefix.toLowerCase()];
  const applies = prefix_base !== undefined && (base === 0 || base === prefix_base);
  if (!applies) digits = prefix + digits;
  else digits = digits.replace(/^_/, "");
  const radix = base === 0 ? (applies ? prefix_base : 10) : base;
  if (!/^[0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*$/.test(digits)) throw invalid();
  if (base === 0 && !applies && /^0[0_]*[1-9]/.test(digits)) throw invalid();
  const size = magnitude(digits.replaceAll("_", ""), radix);
  if (size === undefined) throw invalid();
  return sign === "-" ? canonical(-size) : canonical(size);
}

/** The digits as a number; undefined when one of them is too large for the base. */
function magnitude(digits: string, radix: number): bigint | undefined {
  for (const digit of digits) if (digit_value(digit) >= radix) return undefined;
  if ((radix & (radix - 1)) !== 0) check_length(digits);
  switch (radix) {
    case 10:
      return BigInt(digits);
    case 16:
      return BigInt(`0x${digits}`);
    case 8:
      return BigInt(`0o${digits}`);
    case 2:
      return BigInt(`0b${digits}`);
  }
  let value = 0n;
  for (const digit of digits) value = value * BigInt(radix) + BigInt(digit_value(digit));
  return value;
}

function check_length(digits: string): void {
  const limit = get_int_max_str_digits();
  if (limit === 0 || digits.length <= limit) return;
  throw new ValueError(
    `Exceeds the limit (${limit} digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
  );
}
