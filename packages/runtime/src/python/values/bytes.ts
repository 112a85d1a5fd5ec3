import { take_keywords } from "../calls/keywords.ts";
import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { hash_text } from "../hashing/scalars.ts";
import { sequence_index, slice_items } from "../items/sequence.ts";
import { iterate } from "../iteration/iterate.ts";
import * as search from "../methods/string/search.ts";
import * as split from "../methods/string/split.ts";
import { is_integral } from "./integers.ts";
import { type_name } from "../names.ts";
import { repeat_items } from "../operators/repeat.ts";
import { decode } from "../text/codecs.ts";
import { bytes_repr } from "../repr/bytes.ts";
import { NotImplemented } from "./singletons.ts";
import { Slice } from "./slice.ts";
import { Tuple } from "./tuple.ts";

/** Python's bytes: an immutable sequence of ints from 0 to 255. Many methods are those of text, on one character for each byte. */
export class Bytes {
  static readonly __builtin__: string = "bytes";
  static readonly __hidden__: readonly string[] = ["bytes", "at", "length", "latin1"];
  readonly bytes: Uint8Array;

  /** Takes the array over without a copy. */
  constructor(bytes: Uint8Array | readonly number[]) {
    this.bytes = bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes);
  }

  /** From text with one character for each byte. */
  static from_latin1(text: string): Bytes {
    return new Bytes(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  }

  /** `bytes.fromhex`: pairs of digits, white space between them. */
  static fromhex(text: string): Bytes {
    const good = /^(?:\s*[0-9a-fA-F]{2})*\s*/.exec(text)![0];
    if (good.length < text.length) {
      const position = good.length + (/^[0-9a-fA-F]/.test(text.slice(good.length)) ? 1 : 0);
      throw new ValueError(`non-hexadecimal number found in fromhex() arg at position ${position}`);
    }
    return new Bytes((good.match(/[0-9a-fA-F]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16)));
  }

  get length(): number {
    return this.bytes.length;
  }

  at(index: number): number {
    return this.bytes.at(index) ?? 0;
  }

  /** Text with one character for each byte. */
  latin1(): string {
    let text = "";
    for (const byte of this.bytes) text += String.fromCharCode(byte);
    return text;
  }

  [Symbol.iterator](): IterableIterator<number> {
    return this.bytes[Symbol.iterator]();
  }

  decode(...options: unknown[]): string {
    const keywords = take_keywords(options);
    const [encoding = keywords["encoding"], errors = keywords["errors"]] = options as [string?, string?];
    return decode(this, encoding, errors);
  }

  hex(separator = "", group = 1): string {
    const pairs = [...this.bytes].map((byte) => byte.toString(16).padStart(2, "0"));
    if (separator === "") return pairs.join("");
    const size = Math.abs(group);
    const offset = group > 0 ? pairs.length % size : 0;
    return pairs.map((pair, index) => (index > 0 && (index - offset) % size === 0 ? separator + pair : pair)).join("");
  }

  count(part: unknown, start: unknown = undefined, end: unknown = undefined): number {
    return search.count(this.latin1(), searched(part), start, end);
  }

  find(part: unknown, start: unknown = undefined, end: unknown = undefined): number {
    return search.find(this.latin1(), searched(part), start, end);
  }

  rfind(part: unknown, start: unknown = undefined, end: unknown = undefined): number {
    return search.rfind(this.latin1(), searched(part), start, end);
  }

  index(part: unknown, start: unknown = undefined, end: unknown = undefined): number {
    return found(this.find(part, start, end));
  }

  rindex(part: unknown, start: unknown = undefined, end: unknown = undefined): number {
    return found(this.rfind(part, start, end));
  }

  startswith(prefix: unknown, start: unknown = undefined, end: unknown = undefined): boolean {
    return search.startswith(this.latin1(), affix(prefix, "startswith"), start, end);
  }

  endswith(suffix: unknown, start: unknown = undefined, end: unknown = undefined): boolean {
    return search.endswith(this.latin1(), affix(suffix, "endswith"), start, end);
  }

  split(separator: unknown = null, limit = -1): Bytes[] {
    if (separator === null) return split.split(this.#ascii_spaced(), null, limit).map(Bytes.from_latin1);
    return split.split(this.latin1(), needle(separator), limit).map(Bytes.from_latin1);
  }

  rsplit(separator: unknown = null, limit = -1): Bytes[] {
    if (separator === null) return split.rsplit(this.#ascii_spaced(), null, limit).map(Bytes.from_latin1);
    return split.rsplit(this.latin1(), needle(separator), limit).map(Bytes.from_latin1);
  }

  splitlines(keep = false): Bytes[] {
    return (this.latin1().match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []).map((line) =>
      Bytes.from_latin1(keep ? line : line.replace(/[\r\n]+$/, "")),
    );
  }

  partition(separator: unknown): Tuple {
    return new Tuple(
      [...split.partition(this.latin1(), needle(separator))].map((part) => Bytes.from_latin1(part as string)),
    );
  }

  rpartition(separator: unknown): Tuple {
    return new Tuple(
      [...split.rpartition(this.latin1(), needle(separator))].map((part) => Bytes.from_latin1(part as string)),
    );
  }

  join(parts: unknown): Bytes {
    const texts: string[] = [];
    for (const part of iterate(parts)) {
      if (!(part instanceof Bytes))
        throw new TypeError(`sequence item ${texts.length}: expected a bytes-like object, ${type_name(part)} found`);
      texts.push(part.latin1());
    }
    return Bytes.from_latin1(texts.join(this.latin1()));
  }

  replace(old: unknown, replacement: unknown, count = -1): Bytes {
    return Bytes.from_latin1(search.replace(this.latin1(), needle(old), needle(replacement), count));
  }

  strip(characters: unknown = null): Bytes {
    return this.lstrip(characters).rstrip(characters);
  }

  lstrip(characters: unknown = null): Bytes {
    const doomed = stripped_bytes(characters);
    let start = 0;
    while (start < this.length && doomed.includes(this.bytes[start]!)) start += 1;
    return new Bytes(this.bytes.slice(start));
  }

  rstrip(characters: unknown = null): Bytes {
    const doomed = stripped_bytes(characters);
    let end = this.length;
    while (end > 0 && doomed.includes(this.bytes[end - 1]!)) end -= 1;
    return new Bytes(this.bytes.slice(0, end));
  }

  upper(): Bytes {
    return Bytes.from_latin1(this.latin1().replace(/[a-z]/g, (letter) => letter.toUpperCase()));
  }

  lower(): Bytes {
    return Bytes.from_latin1(this.latin1().replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
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

  removeprefix(prefix: Bytes): Bytes {
    return this.startswith(prefix) ? new Bytes(this.bytes.slice(prefix.length)) : this;
  }

  removesuffix(suffix: Bytes): Bytes {
    return suffix.length > 0 && this.endswith(suffix) ? new Bytes(this.bytes.slice(0, -suffix.length)) : this;
  }

  /** Text whose only white space is that of ASCII: other bytes stand 0xe000 higher, which goes again when the text becomes bytes. */
  #ascii_spaced(): string {
    return this.latin1().replace(/[\x1c-\x1f\x80-\xff]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) + 0xe000),
    );
  }

  __len__(): number {
    return this.length;
  }

  __bytes__(): Bytes {
    return this;
  }

  __contains__(item: unknown): boolean {
    if (is_integral(item)) return this.bytes.includes(checked_byte(item));
    if (item instanceof Bytes) return this.latin1().includes(item.latin1());
    throw new TypeError(`a bytes-like object is required, not '${type_name(item)}'`);
  }

  __getitem__(key: unknown): any {
    if (key instanceof Slice) return new Bytes(slice_items([...this.bytes], key));
    return this.bytes[sequence_index(this.length, key, "byte", "index out of range")];
  }

  __add__(other: unknown): any {
    return other instanceof Bytes ? new Bytes([...this.bytes, ...other.bytes]) : NotImplemented;
  }

  __mul__(times: unknown): any {
    const items = repeat_items([...this.bytes], times);
    return items === undefined ? NotImplemented : new Bytes(items);
  }

  __rmul__(times: unknown): any {
    return this.__mul__(times);
  }

  __hash__(): number {
    return hash_text(this.latin1());
  }

  __repr__(): string {
    return bytes_repr(this.bytes);
  }

  __eq__(other: unknown): any {
    return other instanceof Bytes ? this.latin1() === other.latin1() : NotImplemented;
  }

  __lt__(other: unknown): any {
    return other instanceof Bytes ? this.latin1() < other.latin1() : NotImplemented;
  }

  __le__(other: unknown): any {
    return other instanceof Bytes ? this.latin1() <= other.latin1() : NotImplemented;
  }

  __gt__(other: unknown): any {
    return other instanceof Bytes ? this.latin1() > other.latin1() : NotImplemented;
  }

  __ge__(other: unknown): any {
    return other instanceof Bytes ? this.latin1() >= other.latin1() : NotImplemented;
  }
}

/** Where bytes are searched for, a single byte can stand as an int. */
function searched(part: unknown): string {
  if (part instanceof Bytes) return part.latin1();
  if (is_integral(part)) return String.fromCharCode(checked_byte(part));
  throw new TypeError(`argument should be integer or bytes-like object, not '${type_name(part)}'`);
}

function checked_byte(value: number | bigint | boolean): number {
  const byte = Number(value);
  if (byte < 0 || byte > 255) throw new ValueError("byte must be in range(0, 256)");
  return byte;
}

function needle(part: unknown): string {
  if (part instanceof Bytes) return part.latin1();
  throw new TypeError(`a bytes-like object is required, not '${type_name(part)}'`);
}

function affix(value: unknown, method: string): string | Tuple {
  if (value instanceof Tuple) return new Tuple(value.items.map((item: unknown) => needle(item)));
  if (value instanceof Bytes) return value.latin1();
  throw new TypeError(`${method} first arg must be bytes or a tuple of bytes, not ${type_name(value)}`);
}

function found(position: number): number {
  if (position < 0) throw new ValueError("subsection not found");
  return position;
}

function stripped_bytes(characters: unknown): readonly number[] {
  return characters === null
    ? [32, 9, 10, 11, 12, 13]
    : [...needle(characters)].map((character) => character.charCodeAt(0));
}
