import { TypeError } from "../exceptions/hierarchy.ts";
import { take_keywords } from "../calls/keywords.ts";
import { type_name } from "../names.ts";
import { str as text_of } from "../repr/str.ts";
import { maketrans } from "../methods/string/translate.ts";
import { iterate } from "../iteration/iterate.ts";
import { encode } from "../text/codecs.ts";
import { as_index } from "../items/position.ts";
import { buffer_bytes, is_buffer } from "../values/buffer.ts";
import { maketrans as byte_table } from "../values/byte_text.ts";
import { ByteArray } from "../values/bytearray.ts";
import { Bytes } from "../values/bytes.ts";
import { special } from "../special.ts";
import { ValueError } from "../exceptions/hierarchy.ts";
import { refuse_extra, refuse_surplus } from "./extra_arguments.ts";
import { builtin_type } from "./builtin_type.ts";
import { plain } from "../derived/plain.ts";

/** The type str: the text of a value, or the text that bytes encode: `str(data, "utf-8")`. */
export const str = /* @__PURE__ */ builtin_type(
  make_text,
  { name: "str", check: (value) => typeof value === "string", parameters: "object=…, encoding=…, errors=…" },
  { maketrans },
);

/** The type bytes: from text and an encoding, a length, an iterable of ints, or nothing. */
export const bytes = /* @__PURE__ */ builtin_type(
  make_bytes,
  { name: "bytes", check: (value) => value instanceof Bytes, of: Bytes, parameters: "source=…, encoding=…, errors=…" },
  {
    __builtin_new__: (args: unknown[]) => [bytes_of(args, "bytes")],
    fromhex: (text: string) => Bytes.fromhex(text),
    maketrans: (from: unknown, to: unknown) => new Bytes(byte_table(from, to)),
  },
);

/** The type bytearray: from what bytes are made of, and it can be changed. */
export const bytearray = /* @__PURE__ */ builtin_type(
  make_bytearray,
  {
    name: "bytearray",
    check: (value) => value instanceof ByteArray,
    of: ByteArray,
    parameters: "source=…, encoding=…, errors=…",
  },
  {
    __builtin_new__: () => [new Uint8Array(0)],
    __builtin_init__: (target: ByteArray, args: unknown[]) => {
      target.bytes = bytes_of(args, "bytearray");
    },
    fromhex: (text: string) => ByteArray.fromhex(text),
    maketrans: (from: unknown, to: unknown) => new Bytes(byte_table(from, to)),
  },
);

function make_text(...args: unknown[]): string {
  const keywords = take_keywords(args);
  refuse_extra("str", args, 3);
  const [value = "", encoding = keywords["encoding"], errors = keywords["errors"]] = args as [
    unknown,
    string?,
    string?,
  ];
  if (encoding === undefined && errors === undefined) return text_of(value);
  const given = buffer_bytes(value);
  if (given !== undefined) return new Bytes(given).decode(encoding, errors);
  if (typeof value === "string") throw new TypeError("decoding str is not supported");
  throw new TypeError(`decoding to str: need a bytes-like object, ${type_name(value)} found`);
}

function make_bytes(...args: unknown[]): Bytes {
  return args[0] instanceof Bytes && args[0].constructor === Bytes && args.length === 1
    ? args[0]
    : new Bytes(bytes_of(args, "bytes"));
}

function make_bytearray(...args: unknown[]): ByteArray {
  return new ByteArray(bytes_of(args, "bytearray"));
}

/** The bytes that the arguments of bytes or bytearray describe, in an array of their own. */
function bytes_of(args: unknown[], type: "bytes" | "bytearray"): Uint8Array {
  const keywords = take_keywords(args);
  refuse_surplus(type, args, 3);
  const [source, encoding = keywords["encoding"], errors = keywords["errors"]] = args as [unknown, string?, string?];
  if (source === undefined) return new Uint8Array(0);
  const text = plain(source);
  if (typeof text === "string") {
    if (encoding === undefined) throw new TypeError("string argument without an encoding");
    return encode(text, encoding, errors).bytes;
  }
  if (encoding !== undefined) throw new TypeError("encoding without a string argument");
  const method = special(source, "__bytes__");
  if (method !== undefined && (type === "bytes" || is_buffer(source)))
    return (method.call(source) as Bytes).bytes.slice();
  if (is_buffer(source)) return source.raw$buffer().slice();
  const size = as_index(source);
  if (size === undefined) return Uint8Array.from(checked_bytes(source, type));
  if (size < 0) throw new ValueError("negative count");
  return new Uint8Array(Number(size));
}

function* checked_bytes(source: unknown, type: "bytes" | "bytearray"): Generator<number> {
  for (const item of byte_items(source, type)) {
    const byte = as_index(item);
    if (byte === undefined) throw new TypeError(`'${type_name(item)}' object cannot be interpreted as an integer`);
    if (byte < 0 || byte > 255) throw new ValueError(`${type === "bytes" ? "bytes" : "byte"} must be in range(0, 256)`);
    yield Number(byte);
  }
}

function byte_items(source: unknown, type: string): Iterable<unknown> {
  try {
    return iterate(source);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(`cannot convert '${type_name(source)}' object to ${type}`);
  }
}
