import { kwargs, call } from "../../python/calls/call.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { plain } from "../../python/derived/plain.ts";
import { class_text } from "./class_text.ts";
import { decode } from "../../python/text/codecs.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { ByteText } from "../../python/values/byte_text.ts";
import { JSONDecodeError } from "./decode_error.ts";
import { JSONDecoder } from "./decoder.ts";
import { JSONEncoder } from "./encoder.ts";
import { detect_encoding } from "./detect_encoding.ts";
import { wide_text } from "./wide_text.ts";

import type { DecoderOptions } from "./decoder.ts";
import type { EncoderOptions } from "./encoder.ts";

export { JSONDecodeError } from "./decode_error.ts";
export { JSONDecoder } from "./decoder.ts";
export { JSONEncoder } from "./encoder.ts";
export { detect_encoding } from "./detect_encoding.ts";

/** Keyword arguments of `dumps`: those of the encoder, its class, and what that class takes besides. */
type DumpOptions = EncoderOptions & { cls?: unknown; [keyword: string]: unknown };

/** Keyword arguments of `loads`. */
type LoadOptions = DecoderOptions & { cls?: unknown; [keyword: string]: unknown };

/** The JSON of a value. Raises TypeError for what JSON has not. */
export function dumps(obj: unknown, options: DumpOptions = {}): string {
  return call_method(encoder(options), "encode", obj);
}

/** Writes the JSON of a value to a file, piece by piece. */
export function dump(obj: unknown, fp: any, options: DumpOptions = {}): null {
  for (const chunk of call_method(encoder(options), "iterencode", obj)) call_method(fp, "write", chunk);
  return null;
}

/** The value of a text, or of bytes, that is JSON. Raises JSONDecodeError. */
export function loads(s: unknown, options: LoadOptions = {}): any {
  return call_method(decoder(options), "decode", text_of(s));
}

/** The value of what a file holds. */
export function load(fp: any, options: LoadOptions = {}): any {
  return loads(call_method(fp, "read"), options);
}

function encoder({ cls = null, ...options }: DumpOptions): unknown {
  const given = {
    skipkeys: false,
    ensure_ascii: true,
    check_circular: true,
    allow_nan: true,
    indent: null,
    separators: null,
    default: null,
    sort_keys: false,
    ...options,
  };
  return call(cls ?? JSONEncoder, kwargs(given));
}

function decoder({ cls = null, ...options }: LoadOptions): unknown {
  const given = Object.entries(options).filter(([, value]) => value !== null);
  return call(cls ?? JSONDecoder, kwargs(Object.fromEntries(given)));
}

function text_of(s: unknown): string {
  const text = plain(s);
  if (typeof text === "string") {
    if (text.startsWith("\ufeff")) throw new JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0);
    return text;
  }
  if (!(text instanceof ByteText))
    throw new TypeError(`the JSON object must be str, bytes or bytearray, not ${class_text(s)}`);
  const encoding = detect_encoding(text);
  if (!encoding.startsWith("utf-8")) return wide_text(text.bytes, encoding);
  return decode(new Bytes(text.bytes), encoding, "surrogatepass");
}
