import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { as_index } from "../items/position.ts";
import { type_name } from "../names.ts";
import { repr } from "../repr/repr.ts";
import { special } from "../special.ts";
import { to_ascii_digits, trimmed } from "../text/digits.ts";
import { is_buffer } from "../values/buffer.ts";
import { latin1 } from "../values/byte_text.ts";
import { is_float } from "../values/float.ts";
import { numeric, to_float } from "../values/numeric.ts";
import { plain } from "../derived/plain.ts";

const decimal = /^[-+]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:[eE][-+]?\d+(?:_\d+)*)?$/;
const special_values = /^([-+]?)(inf|infinity|nan)$/i;

/** What `float(value)` gives, as a bare number. */
export function to_float_value(value: unknown): number {
  const number = numeric(value);
  if (number !== undefined) return to_float(number);
  if (typeof value === "string") return parse_float(value, value);
  // White space beyond ASCII is none in bytes.
  if (is_buffer(value)) return parse_float(latin1(value.raw$buffer()).replace(/[\x80-\xff]/g, "?"), value);
  const method = special(value, "__float__");
  if (method !== undefined) return checked(method.call(value), value);
  const index = as_index(value);
  if (index !== undefined) return to_float(index);
  const text = plain(value);
  if (typeof text === "string") return parse_float(text, text);
  throw new TypeError(`float() argument must be a string or a real number, not '${type_name(value)}'`);
}

function parse_float(source: string, shown: unknown): number {
  const text = to_ascii_digits(trimmed(source));
  if (decimal.test(text)) return Number(text.replaceAll("_", ""));
  const match = special_values.exec(text);
  if (match === null) throw new ValueError(`could not convert string to float: ${repr(shown)}`);
  const size = match[2]!.toLowerCase() === "nan" ? NaN : Infinity;
  return match[1] === "-" ? -size : size;
}

function checked(result: unknown, value: unknown): number {
  if (is_float(result)) return Number(result);
  throw new TypeError(`${type_name(value)}.__float__ returned non-float (type ${type_name(result)})`);
}
