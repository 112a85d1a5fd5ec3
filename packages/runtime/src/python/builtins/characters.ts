import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { require_index } from "../items/position.ts";
import { type_name } from "../names.ts";
import { repr } from "../repr/repr.ts";
import { escape_non_ascii } from "../repr/string.ts";
import { text_length } from "../text/points.ts";
import { ByteText } from "../values/byte_text.ts";
import { plain } from "../derived/plain.ts";

/** The built-in `chr`. Raises ValueError outside of Unicode. */
export function chr(code_point: number): string {
  const point = require_index(code_point);
  if (point < 0 || point > 0x10ffff) throw new ValueError("chr() arg not in range(0x110000)");
  return String.fromCodePoint(Number(point));
}

/** The built-in `ord`: the code point of a single character, or the value of a single byte. */
export function ord(value: unknown): number {
  const character = plain(value);
  const is_text = typeof character === "string";
  if (!is_text && !(character instanceof ByteText))
    throw new TypeError(`ord() expected string of length 1, but ${type_name(character)} found`);
  const length = is_text ? text_length(character) : character.length;
  if (length !== 1) throw new TypeError(`ord() expected a character, but string of length ${length} found`);
  return is_text ? character.codePointAt(0)! : character.at(0);
}

/** The built-in `ascii`: the repr with everything outside ASCII escaped. */
export function ascii(value: unknown): string {
  return escape_non_ascii(repr(value));
}

/** The built-in `hex`. */
export function hex(value: unknown): string {
  return in_base(value, 16, "0x");
}

/** The built-in `oct`. */
export function oct(value: unknown): string {
  return in_base(value, 8, "0o");
}

/** The built-in `bin`. */
export function bin(value: unknown): string {
  return in_base(value, 2, "0b");
}

function in_base(value: unknown, radix: number, prefix: string): string {
  const number = require_index(value);
  return number < 0 ? `-${prefix}${(-number).toString(radix)}` : prefix + number.toString(radix);
}
