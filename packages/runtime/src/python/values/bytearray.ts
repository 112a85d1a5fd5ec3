import { BufferError } from "../exceptions/system.ts";
import { IndexError, TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { as_index, require_index, require_position } from "../items/position.ts";
import { sequence_index } from "../items/sequence.ts";
import { delitem, setitem } from "../items/setitem.ts";
import { bounds } from "../methods/string/bounds.ts";
import { iterate } from "../iteration/iterate.ts";
import { class_name, type_name } from "../names.ts";
import { bytes_repr } from "../repr/bytes.ts";
// Before their base: they need it when they are loaded, and its templates need them only when they are filled.
import { Bytes, hex_bytes } from "./bytes.ts";
import { joined } from "./byte_search.ts";
import { ByteSequence, checked_byte } from "./byte_sequence.ts";
import { buffer_bytes, type ByteBuffer } from "./buffer.ts";
import { special } from "../special.ts";
import { numeric } from "./numeric.ts";
import { NotImplemented } from "./singletons.ts";
import { Slice, slice_span, span_length } from "./slice.ts";

/** How many times as much memory as it needs it may hold. */
const SPARE = 4;

const NONE = /* @__PURE__ */ new Uint8Array(0);

/** Python's bytearray: a sequence of ints from 0 to 255 that can be changed. */
export class ByteArray extends ByteSequence {
  static readonly __builtin__: string = "bytearray";
  bytes: Uint8Array;
  /** Memory of its own, in which more may come after the bytes. */
  #room: ArrayBuffer | null = null;
  /** How many memoryviews are entered that stand for its bytes: their number cannot change meanwhile. */
  raw$exports = 0;

  /** Takes the array over without a copy. */
  constructor(bytes: Uint8Array) {
    super();
    this.bytes = bytes;
  }

  /** `bytearray.fromhex`. */
  static fromhex(text: string): ByteArray {
    return new ByteArray(hex_bytes(text));
  }

  decode(...options: unknown[]): string {
    return new Bytes(this.bytes).decode(...options);
  }

  /** Goes on to what is appended meanwhile. */
  override *[Symbol.iterator](): Generator<number> {
    for (let index = 0; index < this.length; index++) yield this.bytes[index]!;
  }

  append(item: unknown): null {
    return this.#append(Uint8Array.of(byte_of(item)));
  }

  extend(items: unknown): null {
    return this.#append(extension(items));
  }

  insert(index: unknown, item: unknown): null {
    const [place] = bounds(this.length, require_position(index), undefined);
    return this.#splice(Math.min(place, this.length), 0, Uint8Array.of(byte_of(item)));
  }

  pop(index: unknown = -1): number {
    const position = require_position(index);
    if (this.length === 0) throw new IndexError("pop from empty bytearray");
    const place = position < 0 ? position + this.length : position;
    if (place < 0 || place >= this.length) throw new IndexError("pop index out of range");
    const item = this.bytes[place]!;
    this.#splice(place, 1, NONE);
    return item;
  }

  remove(item: unknown): null {
    const place = this.bytes.indexOf(byte_of(item));
    if (place < 0) throw new ValueError("value not found in bytearray");
    this.pop(place);
    return null;
  }

  reverse(): null {
    this.bytes.reverse();
    return null;
  }

  clear(): null {
    return this.#replace([]);
  }

  copy(): ByteArray {
    return new ByteArray(this.bytes.slice());
  }

  __bytes__(): Bytes {
    return new Bytes(this.bytes.slice());
  }

  __setitem__(key: unknown, value: unknown): void {
    if (!(key instanceof Slice)) {
      // The value is looked at before the place, unless that is no index at all.
      if (as_index(key) === undefined) this.position(key);
      const byte = byte_of(value);
      this.bytes[this.position(key)] = byte;
      return;
    }
    const span = slice_span(key, this.length);
    const values = assigned(value);
    const count = span_length(span);
    if (span.step !== 1 && values.length !== count && values.length > 0)
      throw new ValueError(`attempt to assign bytes of size ${values.length} to extended slice of size ${count}`);
    if (span.step === 1) return void this.#splice(span.start, count, values);
    const items = [...this.bytes];
    if (values.length === 0) delitem(items, key);
    else setitem(items, key, [...values]);
    this.#replace(items);
  }

  __delitem__(key: unknown): void {
    if (!(key instanceof Slice)) return void this.#splice(this.position(key), 1, NONE);
    const span = slice_span(key, this.length);
    if (span.step === 1) return void this.#splice(span.start, span_length(span), NONE);
    const items = [...this.bytes];
    delitem(items, key);
    this.#replace(items);
  }

  __iadd__(other: unknown): any {
    const bytes = buffer_bytes(other);
    if (bytes === undefined) throw new TypeError(`can't concat ${type_name(other)} to bytearray`);
    // CPython looks at the other's bytes meanwhile.
    if (other === this && this.length > 0) this.#refuse_size();
    this.#append(bytes);
    return this;
  }

  __imul__(times: unknown): any {
    const repeated: unknown = this.__mul__(times);
    if (repeated === NotImplemented) return NotImplemented;
    this.#replace((repeated as ByteArray).bytes);
    return this;
  }

  __repr__(): string {
    const text = bytes_repr(this.bytes);
    return `${class_name(this.constructor)}(${text.startsWith('b"') ? text.replaceAll("'", "\\'") : text})`;
  }

  protected from_bytes(bytes: Uint8Array): this {
    return new ByteArray(bytes) as this;
  }

  protected override divider(separator: ByteBuffer): unknown {
    return new ByteArray(separator.raw$buffer().slice());
  }

  protected position(key: unknown): number {
    return sequence_index(this.length, key, "bytearray", "bytearray index out of range");
  }

  protected override compared(other: unknown): Uint8Array | undefined {
    return buffer_bytes(other);
  }

  /** Other bytes in the place of some. At either end nothing else moves. */
  #splice(start: number, count: number, values: Uint8Array): null {
    const { bytes } = this;
    const stop = start + count;
    if (count === values.length) {
      bytes.set(values, start);
      return null;
    }
    if (stop === bytes.length && count === 0) return this.#append(values);
    this.#check_size();
    if (values.length > 0 || (start > 0 && stop < bytes.length))
      this.bytes = joined([bytes.subarray(0, start), values, bytes.subarray(stop)]);
    else this.#keep(start === 0 ? bytes.subarray(stop) : bytes.subarray(0, start));
    return null;
  }

  /** Keeps a part of the bytes where it is, unless it would hold far more memory than it needs. */
  #keep(part: Uint8Array): void {
    this.bytes = part.length * SPARE < part.buffer.byteLength ? part.slice() : part;
  }

  /** Puts bytes at the end, where room is left for more, so that many small pieces do not move all that came before each time. */
  #append(more: Uint8Array): null {
    if (more.length === 0) return null;
    this.#check_size();
    const { bytes } = this;
    const length = bytes.length + more.length;
    if (bytes.buffer === this.#room && bytes.byteOffset + length <= this.#room.byteLength)
      this.bytes = new Uint8Array(this.#room, bytes.byteOffset, length);
    else {
      this.#room = new ArrayBuffer(length + (length >> 1));
      this.bytes = new Uint8Array(this.#room, 0, length);
      this.bytes.set(bytes);
    }
    this.bytes.set(more, bytes.length);
    return null;
  }

  /** Who looks at the bytes through a memoryview looks at so many. */
  #check_size(): void {
    if (this.raw$exports > 0) this.#refuse_size();
  }

  #refuse_size(): never {
    throw new BufferError("Existing exports of data: object cannot be re-sized");
  }

  /** Other bytes in its place: as many as before stay where they were, for those who look at them through a memoryview. */
  #replace(items: Uint8Array | readonly number[]): null {
    if (items.length === this.length) this.bytes.set(items);
    else {
      this.#check_size();
      this.bytes = items instanceof Uint8Array ? items : Uint8Array.from(items);
    }
    return null;
  }
}

function byte_of(value: unknown): number {
  return checked_byte(require_index(value));
}

/** What `extend` appends. */
function extension(items: unknown): Uint8Array {
  const bytes = buffer_bytes(items);
  if (bytes !== undefined) return bytes;
  if (typeof items === "string") throw new TypeError("expected iterable of integers; got: 'str'");
  return all_bytes(items, () => new TypeError(`can't extend bytearray with ${type_name(items)}`));
}

/** What is assigned to a slice. */
function assigned(value: unknown): Uint8Array {
  const bytes = buffer_bytes(value);
  if (bytes !== undefined) return bytes.slice();
  const is_number =
    numeric(value) !== undefined || ["__index__", "__int__", "__float__"].some((name) => special(value, name));
  if (typeof value === "string" || is_number)
    throw new TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
  return all_bytes(value, () => new TypeError(`cannot convert '${type_name(value)}' object to bytearray`));
}

function all_bytes(items: unknown, otherwise: () => TypeError): Uint8Array {
  let source: Iterable<unknown>;
  try {
    source = iterate(items);
  } catch (error) {
    throw error instanceof TypeError ? otherwise() : error;
  }
  return Uint8Array.from(source, byte_of);
}
