import { OverflowError, TypeError } from "../exceptions/hierarchy.ts";
import type { PercentDialect } from "../format/percent.ts";
import { as_index } from "../items/position.ts";
import { type_name } from "../names.ts";
import { repr } from "../repr/repr.ts";
import { escape_non_ascii } from "../repr/string.ts";
import { special } from "../special.ts";
import { buffer_bytes } from "./buffer.ts";
import { ByteText, latin1, latin1_bytes } from "./byte_text.ts";
import { Bytes } from "./bytes.ts";

/** Templates of bytes: `%s` and `%b` take bytes alone. */
export const byte_dialect: PercentDialect = {
  name: "bytes",
  letters: "sbra",
  float_required: "float argument required",
  shown: (value, type) => (type === "s" || type === "b" ? bytes_text(value) : escape_non_ascii(repr(value))),
  character,
  key: (text) => new Bytes(latin1_bytes(text)),
};

function bytes_text(value: unknown): string {
  const bytes = buffer_bytes(value);
  if (bytes !== undefined) return latin1(bytes);
  const method = special(value, "__bytes__");
  if (method !== undefined) return (method.call(value) as Bytes).latin1();
  const expected = "a bytes-like object, or an object that implements __bytes__";
  throw new TypeError(`%b requires ${expected}, not '${type_name(value)}'`);
}

function character(value: unknown): string {
  if (value instanceof ByteText && value.length === 1) return value.latin1();
  const byte = as_index(value);
  if (byte === undefined) throw new TypeError("%c requires an integer in range(256) or a single byte");
  if (byte < 0 || byte > 255) throw new OverflowError("%c arg not in range(256)");
  return String.fromCharCode(Number(byte));
}
