import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import type { percent_format } from "../format/percent.ts";
import { slice_items } from "../items/sequence.ts";
import { iterate } from "../iteration/iterate.ts";
import * as search from "../methods/string/search.ts";
import * as split from "../methods/string/split.ts";
import { type_name } from "../names.ts";
import { repeat_items } from "../operators/repeat.ts";
import { ByteText } from "./byte_text.ts";
import { byte_dialect } from "./byte_template.ts";
import { is_integral } from "./integers.ts";
import { NotImplemented } from "./singletons.ts";
import { Slice } from "./slice.ts";
import { Tuple } from "./tuple.ts";

/** What bytes and bytearray share: search, division and comparison. A result is of the type of the object. */
export abstract class ByteSequence extends ByteText {
  abstract decode(...options: unknown[]): string;

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

  split(separator: unknown = null, limit = -1): this[] {
    if (separator === null) return split.split(this.#ascii_spaced(), null, limit).map((part) => this.made(part));
    return split.split(this.latin1(), needle(separator), limit).map((part) => this.made(part));
  }

  rsplit(separator: unknown = null, limit = -1): this[] {
    if (separator === null) return split.rsplit(this.#ascii_spaced(), null, limit).map((part) => this.made(part));
    return split.rsplit(this.latin1(), needle(separator), limit).map((part) => this.made(part));
  }

  splitlines(keep = false): this[] {
    return (this.latin1().match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []).map((line) =>
      this.made(keep ? line : line.replace(/[\r\n]+$/, "")),
    );
  }

  partition(separator: unknown): Tuple {
    return this.#parts(split.partition(this.latin1(), needle(separator)), separator);
  }

  rpartition(separator: unknown): Tuple {
    return this.#parts(split.rpartition(this.latin1(), needle(separator)), separator);
  }

  join(parts: unknown): this {
    const texts: string[] = [];
    for (const part of iterate(parts)) {
      if (!(part instanceof ByteText))
        throw new TypeError(`sequence item ${texts.length}: expected a bytes-like object, ${type_name(part)} found`);
      texts.push(part.latin1());
    }
    return this.made(texts.join(this.latin1()));
  }

  replace(old: unknown, replacement: unknown, count = -1): this {
    return this.made(search.replace(this.latin1(), needle(old), needle(replacement), count));
  }

  strip(characters: unknown = null): this {
    return this.lstrip(characters).rstrip(characters);
  }

  lstrip(characters: unknown = null): this {
    const doomed = stripped_bytes(characters);
    let start = 0;
    while (start < this.length && doomed.includes(this.bytes[start]!)) start += 1;
    return this.from_bytes(this.bytes.slice(start));
  }

  rstrip(characters: unknown = null): this {
    const doomed = stripped_bytes(characters);
    let end = this.length;
    while (end > 0 && doomed.includes(this.bytes[end - 1]!)) end -= 1;
    return this.from_bytes(this.bytes.slice(0, end));
  }

  removeprefix(prefix: unknown): this {
    return this.from_bytes(
      this.latin1().startsWith(needle(prefix)) ? this.bytes.slice(needle(prefix).length) : this.bytes.slice(),
    );
  }

  removesuffix(suffix: unknown): this {
    return this.from_bytes(
      this.latin1().endsWith(needle(suffix))
        ? this.bytes.slice(0, this.length - needle(suffix).length)
        : this.bytes.slice(),
    );
  }

  /** `template % values`, by the formatting of text on one character for each byte. */
  raw$percent(values: unknown, format: typeof percent_format): this {
    return this.made(format(this.latin1(), values, byte_dialect));
  }

  /** The separator as a part of what it divides: itself, for what cannot be changed. */
  protected divider(separator: ByteText): unknown {
    return separator;
  }

  #parts(parts: Iterable<unknown>, separator: unknown): Tuple {
    const [before, middle, after] = parts as Iterable<string>;
    const divider = middle === "" ? this.made("") : this.divider(separator as ByteText);
    return Tuple.of(this.made(before!), divider, this.made(after!));
  }

  /** Text whose only white space is that of ASCII: other bytes stand 0xe000 higher, which goes again when the text becomes bytes. */
  #ascii_spaced(): string {
    return this.latin1().replace(/[\x1c-\x1f\x80-\xff]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) + 0xe000),
    );
  }

  __contains__(item: unknown): boolean {
    if (is_integral(item)) return this.bytes.includes(checked_byte(item));
    if (item instanceof ByteText) return this.latin1().includes(item.latin1());
    throw new TypeError(`a bytes-like object is required, not '${type_name(item)}'`);
  }

  __getitem__(key: unknown): any {
    if (key instanceof Slice) return this.from_bytes(Uint8Array.from(slice_items([...this.bytes], key)));
    return this.bytes[this.position(key)];
  }

  __add__(other: unknown): any {
    return other instanceof ByteText ? this.from_bytes(joined(this.bytes, other.bytes)) : NotImplemented;
  }

  __mul__(times: unknown): any {
    const items = repeat_items([...this.bytes], times);
    return items === undefined ? NotImplemented : this.from_bytes(Uint8Array.from(items));
  }

  __rmul__(times: unknown): any {
    return this.__mul__(times);
  }

  __eq__(other: unknown): any {
    return other instanceof ByteText ? this.latin1() === other.latin1() : NotImplemented;
  }

  __lt__(other: unknown): any {
    return other instanceof ByteText ? this.latin1() < other.latin1() : NotImplemented;
  }

  __le__(other: unknown): any {
    return other instanceof ByteText ? this.latin1() <= other.latin1() : NotImplemented;
  }

  __gt__(other: unknown): any {
    return other instanceof ByteText ? this.latin1() > other.latin1() : NotImplemented;
  }

  __ge__(other: unknown): any {
    return other instanceof ByteText ? this.latin1() >= other.latin1() : NotImplemented;
  }
}
/** Where bytes are searched for, a single byte can stand as an int. */
function searched(part: unknown): string {
  if (part instanceof ByteText) return part.latin1();
  if (is_integral(part)) return String.fromCharCode(checked_byte(part));
  throw new TypeError(`argument should be integer or bytes-like object, not '${type_name(part)}'`);
}

/** The byte that an int is. Raises ValueError. */
export function checked_byte(value: number | bigint | boolean): number {
  const byte = Number(value);
  if (byte < 0 || byte > 255) throw new ValueError("byte must be in range(0, 256)");
  return byte;
}

/** The bytes of two sequences after each other. */
export function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

function needle(part: unknown): string {
  if (part instanceof ByteText) return part.latin1();
  throw new TypeError(`a bytes-like object is required, not '${type_name(part)}'`);
}

function affix(value: unknown, method: string): string | Tuple {
  if (value instanceof Tuple) return new Tuple(value.items.map((item: unknown) => needle(item)));
  if (value instanceof ByteText) return value.latin1();
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
