import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import type { percent_format } from "../format/percent.ts";
import * as search from "../methods/string/search.ts";
import * as split from "../methods/string/split.ts";
import { type_name } from "../names.ts";
import { bounds } from "../methods/string/bounds.ts";
import { joinable } from "../methods/string/join.ts";
import { repeat_count } from "../operators/repeat_count.ts";
import { buffer_bytes, type ByteBuffer, is_buffer } from "./buffer.ts";
import { count_of, index_of, joined, last_index_of, repeated, stands_at } from "./byte_search.ts";
import { ByteText, latin1 } from "./byte_text.ts";
import { byte_dialect } from "./byte_template.ts";
import { is_integral } from "./integers.ts";
import { NotImplemented } from "./singletons.ts";
import { Slice, slice_span, type Span, span_length } from "./slice.ts";
import { Tuple } from "./tuple.ts";

/** What bytes and bytearray share: search, division and comparison. A result is of the type of the object. */
export abstract class ByteSequence extends ByteText {
  abstract decode(...options: unknown[]): string;

  hex(sep = "", bytes_per_sep = 1): string {
    const pairs = [...this.bytes].map((byte) => byte.toString(16).padStart(2, "0"));
    if (sep === "") return pairs.join("");
    const size = Math.abs(bytes_per_sep);
    const offset = bytes_per_sep > 0 ? pairs.length % size : 0;
    return pairs.map((pair, index) => (index > 0 && (index - offset) % size === 0 ? sep + pair : pair)).join("");
  }

  count(part: unknown, start: unknown = undefined, end: unknown = undefined): number {
    const wanted = searched(part);
    const [from, to] = bounds(this.length, start, end);
    return from > to ? 0 : count_of(this.bytes.subarray(from, to), wanted);
  }

  find(part: unknown, start: unknown = undefined, end: unknown = undefined): number {
    return this.#position(index_of, searched(part), start, end);
  }

  rfind(part: unknown, start: unknown = undefined, end: unknown = undefined): number {
    return this.#position(last_index_of, searched(part), start, end);
  }

  index(part: unknown, start: unknown = undefined, end: unknown = undefined): number {
    return found(this.find(part, start, end));
  }

  rindex(part: unknown, start: unknown = undefined, end: unknown = undefined): number {
    return found(this.rfind(part, start, end));
  }

  startswith(prefix: unknown, start: unknown = undefined, end: unknown = undefined): boolean {
    const [from, to] = bounds(this.length, start, end);
    const part = this.bytes.subarray(from, to);
    return affixes(prefix, "startswith").some((wanted) => from <= to && stands_at(part, wanted, 0));
  }

  endswith(suffix: unknown, start: unknown = undefined, end: unknown = undefined): boolean {
    const [from, to] = bounds(this.length, start, end);
    const part = this.bytes.subarray(from, to);
    return affixes(suffix, "endswith").some(
      (wanted) => from <= to && stands_at(part, wanted, part.length - wanted.length),
    );
  }

  split(sep: unknown = null, maxsplit = -1): this[] {
    if (sep === null) return split.split(this.#ascii_spaced(), null, maxsplit).map((part) => this.made(part));
    return split.split(this.latin1(), needle(sep), maxsplit).map((part) => this.made(part));
  }

  rsplit(sep: unknown = null, maxsplit = -1): this[] {
    if (sep === null) return split.rsplit(this.#ascii_spaced(), null, maxsplit).map((part) => this.made(part));
    return split.rsplit(this.latin1(), needle(sep), maxsplit).map((part) => this.made(part));
  }

  splitlines(keepends = false): this[] {
    return (this.latin1().match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []).map((line) =>
      this.made(keepends ? line : line.replace(/[\r\n]+$/, "")),
    );
  }

  partition(separator: unknown): Tuple {
    return this.#parts(split.partition(this.latin1(), needle(separator)), separator);
  }

  rpartition(separator: unknown): Tuple {
    return this.#parts(split.rpartition(this.latin1(), needle(separator)), separator);
  }

  join(parts: unknown): this {
    const pieces: Uint8Array[] = [];
    for (const part of joinable(parts)) {
      const bytes = buffer_bytes(part);
      if (bytes === undefined)
        throw new TypeError(`sequence item ${pieces.length}: expected a bytes-like object, ${type_name(part)} found`);
      pieces.push(bytes);
    }
    return this.from_bytes(joined(pieces, this.bytes));
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
  protected divider(separator: ByteBuffer): unknown {
    return separator;
  }

  #position(
    search: (bytes: Uint8Array, wanted: Uint8Array) => number,
    wanted: Uint8Array,
    start: unknown,
    end: unknown,
  ): number {
    const [from, to] = bounds(this.length, start, end);
    const at = from > to ? -1 : search(this.bytes.subarray(from, to), wanted);
    return at < 0 ? -1 : at + from;
  }

  #parts(parts: Iterable<unknown>, separator: unknown): Tuple {
    const [before, middle, after] = parts as Iterable<string>;
    const divider = middle === "" ? this.made("") : this.divider(separator as ByteBuffer);
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
    return index_of(this.bytes, required(item)) >= 0;
  }

  __getitem__(key: unknown): any {
    if (key instanceof Slice) return this.from_bytes(sliced(this.bytes, slice_span(key, this.length)));
    return this.bytes[this.position(key)];
  }

  __add__(other: unknown): any {
    const bytes = buffer_bytes(other);
    return bytes === undefined ? NotImplemented : this.from_bytes(joined([this.bytes, bytes]));
  }

  __mul__(times: unknown): any {
    const count = repeat_count(times);
    return count === undefined ? NotImplemented : this.from_bytes(repeated(this.bytes, count));
  }

  __rmul__(times: unknown): any {
    return this.__mul__(times);
  }

  __eq__(other: unknown): any {
    const bytes = this.compared(other);
    return bytes === undefined ? NotImplemented : bytes.length === this.length && order(this.bytes, bytes) === 0;
  }

  __lt__(other: unknown): any {
    const bytes = this.compared(other);
    return bytes === undefined ? NotImplemented : order(this.bytes, bytes) < 0;
  }

  __le__(other: unknown): any {
    const bytes = this.compared(other);
    return bytes === undefined ? NotImplemented : order(this.bytes, bytes) <= 0;
  }

  __gt__(other: unknown): any {
    const bytes = this.compared(other);
    return bytes === undefined ? NotImplemented : order(this.bytes, bytes) > 0;
  }

  __ge__(other: unknown): any {
    const bytes = this.compared(other);
    return bytes === undefined ? NotImplemented : order(this.bytes, bytes) >= 0;
  }

  /** The bytes of what the sequence can be compared with. */
  protected compared(other: unknown): Uint8Array | undefined {
    return other instanceof ByteText ? other.bytes : undefined;
  }
}

/** Below zero where the left bytes come first, above where the right ones do. */
function order(left: Uint8Array, right: Uint8Array): number {
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index++) if (left[index] !== right[index]) return left[index]! - right[index]!;
  return left.length - right.length;
}

function sliced(bytes: Uint8Array, span: Span): Uint8Array {
  const { start, step } = span;
  const length = span_length(span);
  if (step === 1) return bytes.slice(start, start + length);
  return Uint8Array.from({ length }, (_, index) => bytes[start + index * step]!);
}

/** Where bytes are searched for, a single byte can stand as an int. */
function searched(part: unknown): Uint8Array {
  const bytes = buffer_bytes(part);
  if (bytes !== undefined) return bytes;
  if (is_integral(part)) return Uint8Array.of(checked_byte(part));
  throw new TypeError(`argument should be integer or bytes-like object, not '${type_name(part)}'`);
}

/** The byte that an int is. Raises ValueError. */
export function checked_byte(value: number | bigint | boolean): number {
  const byte = Number(value);
  if (byte < 0 || byte > 255) throw new ValueError("byte must be in range(0, 256)");
  return byte;
}

function needle(part: unknown): string {
  return latin1(required(part));
}

function required(part: unknown): Uint8Array {
  const bytes = buffer_bytes(part);
  if (bytes !== undefined) return bytes;
  throw new TypeError(`a bytes-like object is required, not '${type_name(part)}'`);
}

function affixes(value: unknown, method: string): readonly Uint8Array[] {
  if (value instanceof Tuple) return value.items.map(required);
  if (is_buffer(value)) return [required(value)];
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
