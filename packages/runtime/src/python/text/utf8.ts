import { LookupError, UnicodeDecodeError } from "../exceptions/hierarchy.ts";
import { character_escape } from "../repr/string.ts";
import type { Bytes } from "../values/bytes.ts";

/** Decodes UTF-8. Malformed bytes are treated as `errors` says: strict, replace, ignore, backslashreplace, surrogateescape or surrogatepass. */
export function decode_utf8(data: Bytes, errors: string): string {
  const { bytes } = data;
  let text = "";
  for (let position = 0; position < bytes.length;) {
    const length = sequence_length(bytes, position);
    if (length > 0) {
      text += character(bytes, position, length);
      position += length;
      continue;
    }
    if (errors === "surrogatepass" && is_surrogate(bytes, position)) {
      text += character(bytes, position, 3);
      position += 3;
      continue;
    }
    const { end, reason } = malformed(bytes, position);
    if (errors === "strict" || errors === "surrogatepass")
      throw new UnicodeDecodeError("utf-8", data, position, end, reason);
    text += handled(bytes.subarray(position, end), errors);
    position = end;
  }
  return text;
}

function handled(bytes: Uint8Array, errors: string): string {
  switch (errors) {
    case "ignore":
      return "";
    case "replace":
      return "\ufffd";
    case "backslashreplace":
      return [...bytes].map(character_escape).join("");
    case "surrogateescape":
      return [...bytes].map(escaped_byte).join("");
    default:
      throw new LookupError(`unknown error handler name '${errors}'`);
  }
}

/** A byte that is no text, as the lone surrogate that stands for it. */
function escaped_byte(byte: number): string {
  return String.fromCharCode(0xdc00 + byte);
}

/** Whether a surrogate, which UTF-8 has not, is written as if it had. */
function is_surrogate(bytes: Uint8Array, position: number): boolean {
  const [first, second = 0, third = 0] = bytes.subarray(position, position + 3);
  return first === 0xed && second >= 0xa0 && second <= 0xbf && (third & 0xc0) === 0x80;
}

/** The bounds of the second byte, which keep out overlong forms, surrogates and what lies beyond U+10FFFF. */
function second_bounds(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  return first === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

function expected_length(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** How many bytes from the position on are in order: at most the length that the first byte announces. */
function valid_bytes(bytes: Uint8Array, position: number): number {
  const length = expected_length(bytes[position]!);
  for (let offset = 1; offset < length; offset++) {
    const [low, high] = offset === 1 ? second_bounds(bytes[position]!) : [0x80, 0xbf];
    const byte = bytes[position + offset];
    if (byte === undefined || byte < low || byte > high) return offset;
  }
  return length;
}

function sequence_length(bytes: Uint8Array, position: number): number {
  const length = expected_length(bytes[position]!);
  return valid_bytes(bytes, position) === length ? length : 0;
}

function malformed(bytes: Uint8Array, position: number): { end: number; reason: string } {
  if (expected_length(bytes[position]!) === 0) return { end: position + 1, reason: "invalid start byte" };
  const end = position + valid_bytes(bytes, position);
  return { end, reason: end >= bytes.length ? "unexpected end of data" : "invalid continuation byte" };
}

function character(bytes: Uint8Array, position: number, length: number): string {
  const first = bytes[position]!;
  let point = length === 1 ? first : first & (0x7f >> length);
  for (let offset = 1; offset < length; offset++) point = (point << 6) | (bytes[position + offset]! & 63);
  return String.fromCodePoint(point);
}

/** How many bytes at the end begin a character that is not complete. */
export function unfinished_utf8(bytes: Uint8Array): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length++) {
    const position = bytes.length - length;
    if (expected_length(bytes[position]!) > length && valid_bytes(bytes, position) === length) return length;
  }
  return 0;
}
