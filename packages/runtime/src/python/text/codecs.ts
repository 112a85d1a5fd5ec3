import { unknown_encoding } from "./unknown_encoding.ts";
import { TypeError, UnicodeDecodeError, UnicodeEncodeError } from "../exceptions/hierarchy.ts";
import { character_escape } from "../repr/string.ts";
import { plain } from "../derived/plain.ts";
import { Bytes } from "../values/bytes.ts";
import { decode_utf8 } from "./utf8.ts";

type Codec = "utf-8" | "ascii" | "latin-1";

const codecs: Record<string, Codec> = {
  utf8: "utf-8",
  u8: "utf-8",
  utf: "utf-8",
  cp65001: "utf-8",
  ascii: "ascii",
  usascii: "ascii",
  "646": "ascii",
  latin1: "latin-1",
  latin: "latin-1",
  iso88591: "latin-1",
  l1: "latin-1",
  cp819: "latin-1",
};

/** What a file in `utf-8-sig` begins with. */
const mark: readonly number[] = [0xef, 0xbb, 0xbf];

/** Whether an encoding's name means UTF-8 with a mark at the start. */
export function has_mark(encoding: unknown): boolean {
  return /^utf[-_ ]?8[-_ ]sig$/i.test(String(encoding));
}

/** Text as bytes. Raises UnicodeEncodeError, or LookupError for an encoding that is not known. */
export function encode(text: string, encoding = "utf-8", errors = "strict"): Bytes {
  if (has_mark(encoding)) return new Bytes([...mark, ...encode(text, "utf-8", errors).bytes]);
  const codec = codec_of(encoding);
  if (codec === "utf-8" && !/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "")))
    return new Bytes(utf8(text));
  const limit = codec === "utf-8" ? Infinity : codec === "ascii" ? 128 : 256;
  const bytes: number[] = [];
  const points = [...text];
  for (let index = 0; index < points.length; index++) {
    const point = points[index]!.codePointAt(0)!;
    const surrogate = point >= 0xd800 && point <= 0xdfff;
    if (point < limit && !surrogate) bytes.push(...(limit === Infinity ? utf8(points[index]!) : [point]));
    else bytes.push(...utf8(replacement(points, index, codec, errors, limit)));
  }
  return new Bytes(Uint8Array.from(bytes));
}

/** Bytes as text. Raises UnicodeDecodeError, or LookupError for an encoding that is not known. */
export function decode(data: Bytes, encoding = "utf-8", errors = "strict"): string {
  if (has_mark(encoding)) {
    const starts = mark.every((byte, index) => data.bytes[index] === byte);
    return decode(starts ? new Bytes(data.bytes.subarray(3)) : data, "utf-8", errors);
  }
  const codec = codec_of(encoding);
  if (codec === "utf-8") return decode_utf8(data, errors);
  const text = data.latin1();
  if (codec === "latin-1") return text;
  return text.replace(/[^\x00-\x7f]/g, (character, position: number) => {
    if (errors === "replace") return "\ufffd";
    if (errors === "ignore") return "";
    if (errors === "backslashreplace") return character_escape(character.charCodeAt(0));
    throw new UnicodeDecodeError("ascii", data, position, position + 1, "ordinal not in range(128)");
  });
}

/** The UTF-8 form of a text without lone surrogates. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return Uint8Array.from(bytes);
}

function codec_of(named: unknown): Codec {
  const encoding = plain(named);
  if (typeof encoding !== "string") throw new TypeError("encoding must be a str");
  const codec = codecs[encoding.toLowerCase().replace(/[-_ ]/g, "")];
  if (codec === undefined) throw unknown_encoding(String(encoding));
  return codec;
}

function replacement(points: readonly string[], index: number, codec: Codec, errors: string, limit: number): string {
  const point = points[index]!.codePointAt(0)!;
  switch (errors) {
    case "ignore":
      return "";
    case "replace":
      return "?";
    case "backslashreplace":
      return character_escape(point);
    case "xmlcharrefreplace":
      return `&#${point};`;
  }
  let end = index + 1;
  while (end < points.length && fails(points[end]!.codePointAt(0)!, limit)) end += 1;
  const reason = codec === "utf-8" ? "surrogates not allowed" : `ordinal not in range(${limit})`;
  throw new UnicodeEncodeError(codec, points.join(""), index, end, reason);
}

function fails(point: number, limit: number): boolean {
  return point >= limit || (limit === Infinity && point >= 0xd800 && point <= 0xdfff);
}
