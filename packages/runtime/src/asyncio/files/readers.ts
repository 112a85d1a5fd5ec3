import { Bytes } from "../../python/values/bytes.ts";

import type { TextCodec } from "./text_codec.ts";

/** Reads from the host; no bytes mean the end of the file. */
type Fill = (size: number) => PromiseLike<Uint8Array>;

/** Reads a file in pieces, keeping what is read ahead. */
export interface Reader<T> {
  read(size: number): Promise<T>;
  read_all(): Promise<T>;
  read_line(): Promise<T>;
}

const CHUNK = 1 << 16;
const NEWLINE = 10;

/** Reads bytes; lines end with `\n`. */
export class BytesReader implements Reader<Bytes> {
  readonly #fill: Fill;
  #ahead: Uint8Array = new Uint8Array(0);

  constructor(fill: Fill) {
    this.#fill = fill;
  }

  async read(size: number): Promise<Bytes> {
    while (this.#ahead.length < size && (await this.#more()));
    return this.#take(Math.min(size, this.#ahead.length));
  }

  async read_all(): Promise<Bytes> {
    while (await this.#more());
    return this.#take(this.#ahead.length);
  }

  async read_line(): Promise<Bytes> {
    let end = this.#ahead.indexOf(NEWLINE);
    while (end < 0 && (await this.#more())) end = this.#ahead.indexOf(NEWLINE);
    return this.#take(end < 0 ? this.#ahead.length : end + 1);
  }

  async #more(): Promise<boolean> {
    const bytes = await this.#fill(CHUNK);
    const joined = new Uint8Array(this.#ahead.length + bytes.length);
    joined.set(this.#ahead);
    joined.set(bytes, this.#ahead.length);
    this.#ahead = joined;
    return bytes.length > 0;
  }

  #take(length: number): Bytes {
    const taken = new Bytes(this.#ahead.slice(0, length));
    this.#ahead = this.#ahead.subarray(length);
    return taken;
  }
}

/** Reads text by code points; `newline` has the meaning it has for the built-in `open`. */
export class TextReader implements Reader<string> {
  readonly #fill: Fill;
  readonly #codec: TextCodec;
  readonly #newline: string | null;
  #ahead = "";
  /** A carriage return at the end of a piece may be half of a line end. */
  #held_return = false;

  constructor(fill: Fill, codec: TextCodec, newline: string | null) {
    this.#fill = fill;
    this.#codec = codec;
    this.#newline = newline;
  }

  async read(size: number): Promise<string> {
    while (count_points(this.#ahead) < size && (await this.#more()));
    return this.#take(units_of(this.#ahead, size));
  }

  async read_all(): Promise<string> {
    while (await this.#more());
    return this.#take(this.#ahead.length);
  }

  async read_line(): Promise<string> {
    let end = this.#line_end();
    while (end < 0 && (await this.#more())) end = this.#line_end();
    return this.#take(end < 0 ? this.#ahead.length : end);
  }

  async #more(): Promise<boolean> {
    const bytes = await this.#fill(CHUNK);
    const ended = bytes.length === 0;
    this.#ahead += this.#translate(this.#codec.decode(bytes, ended), ended);
    return !ended;
  }

  /** Universal newlines: `\r\n` and `\r` become `\n` where `newline` is None. */
  #translate(text: string, ended: boolean): string {
    if (this.#newline !== null) return text;
    let whole = this.#held_return ? `\r${text}` : text;
    this.#held_return = !ended && whole.endsWith("\r");
    if (this.#held_return) whole = whole.slice(0, -1);
    return whole.replace(/\r\n?/g, "\n");
  }

  /** Where the first line ends, or -1 while that is not known. */
  #line_end(): number {
    if (this.#newline !== "") {
      const separator = this.#newline ?? "\n";
      const index = this.#ahead.indexOf(separator);
      return index < 0 ? -1 : index + separator.length;
    }
    const match = /\r\n|\n|\r(?!$)/.exec(this.#ahead);
    return match === null ? -1 : match.index + match[0].length;
  }

  #take(length: number): string {
    const taken = this.#ahead.slice(0, length);
    this.#ahead = this.#ahead.slice(length);
    return taken;
  }
}

function count_points(text: string): number {
  let count = 0;
  for (const _point of text) count += 1;
  return count;
}

/** How many UTF-16 units the first `points` code points take. */
function units_of(text: string, points: number): number {
  let units = 0;
  let left = points;
  for (const point of text) {
    if (left-- === 0) break;
    units += point.length;
  }
  return units;
}
