import type { ByteText } from "../../python/values/byte_text.ts";

/** The marks with which encodings begin, the longer ones first. */
const marks: readonly (readonly [readonly number[], string])[] = [
  [[0, 0, 0xfe, 0xff], "utf-32"],
  [[0xff, 0xfe, 0, 0], "utf-32"],
  [[0xfe, 0xff], "utf-16"],
  [[0xff, 0xfe], "utf-16"],
  [[0xef, 0xbb, 0xbf], "utf-8-sig"],
];

/** The encoding of the bytes of a JSON text, by their mark or by where zeros stand (`Lib/json/__init__.py`). */
export function detect_encoding(b: ByteText): string {
  const { bytes } = b;
  const marked = marks.find(([mark]) => mark.every((byte, place) => bytes[place] === byte));
  if (marked !== undefined) return marked[1];
  if (bytes.length >= 4) {
    if (bytes[0] === 0) return bytes[1] === 0 ? "utf-32-be" : "utf-16-be";
    if (bytes[1] === 0) return bytes[2] !== 0 || bytes[3] !== 0 ? "utf-16-le" : "utf-32-le";
  } else if (bytes.length === 2) {
    if (bytes[0] === 0) return "utf-16-be";
    if (bytes[1] === 0) return "utf-16-le";
  }
  return "utf-8";
}
