import { buffer_bytes, type ByteBuffer } from "./buffer.ts";
import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { is_keywords } from "../calls/keywords.ts";
import { require_position } from "../items/position.ts";
import * as layout from "../methods/string/layout.ts";
import { type_name } from "../names.ts";

/** So many bytes become text at once: as many arguments as a call surely takes. */
const PIECE = 4096;

/** The bytes that are ASCII text: case, layout and what kind of characters they are. Works on text with one character for each byte. */
export abstract class ByteText implements ByteBuffer {
  static readonly __hidden__: readonly string[] = [
    "bytes",
    "at",
    "length",
    "latin1",
    "made",
    "from_bytes",
    "position",
    "divider",
  ];
  abstract readonly bytes: Uint8Array;

  /** A sequence of the same type with these bytes, which it takes over. */
  protected abstract from_bytes(bytes: Uint8Array): this;
  /** The position that an index means. */
  protected abstract position(key: unknown): number;

  get length(): number {
    return this.bytes.length;
  }

  at(index: number): number {
    return this.bytes.at(index) ?? 0;
  }

  /** Text with one character for each byte. */
  latin1(): string {
    return latin1(this.bytes);
  }

  raw$buffer(): Uint8Array {
    return this.bytes;
  }

  [Symbol.iterator](): IterableIterator<number> {
    return this.bytes[Symbol.iterator]();
  }

  __len__(): number {
    return this.length;
  }

  upper(): this {
    return this.made(upper(this.latin1()));
  }

  lower(): this {
    return this.made(lower(this.latin1()));
  }

  swapcase(): this {
    return this.made(
      this.latin1().replace(/[A-Za-z]/g, (letter) => (letter < "a" ? letter.toLowerCase() : letter.toUpperCase())),
    );
  }

  capitalize(): this {
    const text = this.latin1();
    return this.made(upper(text.slice(0, 1)) + lower(text.slice(1)));
  }

  title(): this {
    return this.made(
      this.latin1().replace(/[A-Za-z]+/g, (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()),
    );
  }

  center(width: unknown, fill: unknown = undefined): this {
    const size = require_position(width);
    return this.made(layout.center(this.latin1(), size, filling(fill, "center")));
  }

  ljust(width: unknown, fill: unknown = undefined): this {
    const size = require_position(width);
    return this.made(layout.ljust(this.latin1(), size, filling(fill, "ljust")));
  }

  rjust(width: unknown, fill: unknown = undefined): this {
    const size = require_position(width);
    return this.made(layout.rjust(this.latin1(), size, filling(fill, "rjust")));
  }

  zfill(width: number): this {
    return this.made(layout.zfill(this.latin1(), width));
  }

  expandtabs(tabsize: any = 8): this {
    const size = is_keywords(tabsize) ? tabsize["tabsize"] : tabsize;
    return this.made(layout.expandtabs(this.latin1(), require_position(size)));
  }

  /** Each byte as the table has it, apart from those to delete. Without a table they stay what they are. */
  translate(table: unknown, deleted: any = undefined): this {
    const target = table === null ? null : required(table);
    if (target !== null && target.length !== 256) throw new ValueError("translation table must be 256 characters long");
    const left_out = is_keywords(deleted) ? deleted["delete"] : deleted;
    const doomed = new Set(left_out === undefined ? [] : required(left_out));
    const kept = this.bytes.filter((byte) => !doomed.has(byte));
    return this.from_bytes(target === null ? kept : kept.map((byte) => target[byte]!));
  }

  isascii(): boolean {
    return this.bytes.every((byte) => byte < 128);
  }

  isdigit(): boolean {
    return /^[0-9]+$/.test(this.latin1());
  }

  isalpha(): boolean {
    return /^[A-Za-z]+$/.test(this.latin1());
  }

  isalnum(): boolean {
    return /^[A-Za-z0-9]+$/.test(this.latin1());
  }

  isspace(): boolean {
    return /^[ \t\n\r\f\v]+$/.test(this.latin1());
  }

  islower(): boolean {
    return /^[^A-Z]*[a-z][^A-Z]*$/.test(this.latin1());
  }

  isupper(): boolean {
    return /^[^a-z]*[A-Z][^a-z]*$/.test(this.latin1());
  }

  istitle(): boolean {
    return /^(?:[^A-Za-z]*[A-Z][a-z]*(?![A-Z]))+[^A-Za-z]*$/.test(this.latin1());
  }

  /** A sequence of the same type from text with one character for each byte. */
  protected made(text: string): this {
    return this.from_bytes(latin1_bytes(text));
  }
}

/** Text with one character for each byte. */
export function latin1(bytes: Uint8Array): string {
  if (bytes.length <= PIECE) return String.fromCharCode(...bytes);
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}

/** The bytes of text with one character for each. */
export function latin1_bytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/** `bytes.maketrans`: the table of 256 bytes in which those of the first argument stand for those of the second. */
export function maketrans(from: unknown, to: unknown): Uint8Array {
  const [sources, targets] = [required(from), required(to)];
  if (sources.length !== targets.length) throw new ValueError("maketrans arguments must have same length");
  const table = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  sources.forEach((byte, index) => (table[byte] = targets[index]!));
  return table;
}

function upper(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

function lower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function filling(value: unknown, method: string): string {
  if (value === undefined) return " ";
  if (value instanceof ByteText && value.length === 1) return value.latin1();
  throw new TypeError(`${method}() argument 2 must be a byte string of length 1, not ${type_name(value)}`);
}

function required(value: unknown): Uint8Array {
  const bytes = buffer_bytes(value);
  if (bytes !== undefined) return bytes;
  throw new TypeError(`a bytes-like object is required, not '${type_name(value)}'`);
}
