import { isUtf8 as isValid } from "node:buffer";

/** The first bytes that are not UTF-8: where they begin, and what Python's codec says of them. */
export interface Utf8Problem {
  /** Lines and columns from 1, columns in characters; the offset from 0 in bytes. */
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly byte: number;
  readonly reason: "invalid start byte" | "invalid continuation byte" | "unexpected end of data";
}

/** Whether bytes are UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  return isValid(bytes);
}

/** Finds the first problem in bytes that are not UTF-8. */
export function firstProblem(bytes: Uint8Array): Utf8Problem {
  const offset = validLength(bytes);
  const before = Buffer.from(bytes.subarray(0, offset))
    .toString()
    .split(/\r\n|\r|\n/);
  return {
    line: before.length,
    column: [...(before.at(-1) ?? "")].length + 1,
    offset,
    byte: bytes[offset] ?? 0,
    reason: reasonAt(bytes, offset),
  };
}

/** How many bytes from the start are whole characters. */
function validLength(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const byte = bytes[offset] ?? 0;
    const needed = neededAfter(byte);
    if (byte > 0x7f && (needed === 0 || !continues(bytes, offset, needed))) return offset;
    offset += 1 + needed;
  }
  return offset;
}

/** How many bytes follow a first one; none after a byte that cannot be one. */
function neededAfter(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0;
  if (byte < 0xe0) return 1;
  return byte < 0xf0 ? 2 : 3;
}

/** The bytes that may follow directly: fewer where the character would be too long a spelling, a surrogate or too large. */
const secondRanges: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

/** Whether so many good bytes follow the first one of a character. */
function continues(bytes: Uint8Array, start: number, count: number): boolean {
  const [low, high] = secondRanges[bytes[start] ?? 0] ?? [0x80, 0xbf];
  for (let index = 1; index <= count; index += 1) {
    const byte = bytes[start + index] ?? 0;
    if (index === 1 ? byte < low || byte > high : (byte & 0xc0) !== 0x80) return false;
  }
  return true;
}

function reasonAt(bytes: Uint8Array, offset: number): Utf8Problem["reason"] {
  const needed = neededAfter(bytes[offset] ?? 0);
  if (needed === 0) return "invalid start byte";
  const left = bytes.length - offset - 1;
  return left < needed && continues(bytes, offset, left) ? "unexpected end of data" : "invalid continuation byte";
}
