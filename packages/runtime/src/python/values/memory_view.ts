import { BufferError } from "../exceptions/system.ts";
import { IndexError, NotImplementedError, TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { take_keywords } from "../calls/keywords.ts";
import { equal } from "../comparison/equality.ts";
import { address } from "../identity.ts";
import { as_index } from "../items/position.ts";
import { MATCHED_AS } from "../patterns/flags.ts";
import { type_name } from "../names.ts";
import { type ByteBuffer, is_buffer } from "./buffer.ts";
import { Bytes } from "./bytes.ts";
import { memory_format, type MemoryFormat, write_item } from "./memory_formats.ts";
import { NotImplemented } from "./singletons.ts";
import { Slice, slice_span, span_length } from "./slice.ts";
import { Tuple } from "./tuple.ts";

/** A part of the bytes of another object: from `start`, `length` items with `stride` bytes from one to the next. */
interface Layout {
  readonly memory: Uint8Array;
  readonly start: number;
  readonly length: number;
  readonly stride: number;
  readonly format: string;
}

/** Python's memoryview: the bytes of another object, without a copy. It has one dimension. */
export class MemoryView implements ByteBuffer {
  static readonly __builtin__: string = "memoryview";
  static readonly __hidden__: readonly string[] = ["length"];
  static readonly [MATCHED_AS]: string = "sequence";
  readonly #object: ByteBuffer;
  readonly #layout: Layout;
  readonly #item: MemoryFormat;
  readonly #readonly: boolean;
  #is_released = false;
  #entered = 0;

  constructor(object: unknown, layout?: Layout, is_readonly?: boolean) {
    if (!is_buffer(object))
      throw new TypeError(`memoryview: a bytes-like object is required, not '${type_name(object)}'`);
    if (object instanceof MemoryView) {
      this.#object = object.#checked().#object;
      this.#layout = layout ?? object.#layout;
      this.#readonly = is_readonly ?? object.#readonly;
    } else {
      this.#object = object;
      this.#layout = layout ?? whole(object.raw$buffer());
      this.#readonly = is_readonly ?? object instanceof Bytes;
    }
    this.#item = memory_format(this.#layout.format);
  }

  get obj(): any {
    return this.#checked().#object;
  }

  get nbytes(): number {
    return this.length * this.itemsize;
  }

  get readonly(): boolean {
    return this.#checked().#readonly;
  }

  get format(): string {
    return this.#checked().#layout.format;
  }

  get itemsize(): number {
    return this.#checked().#item.size;
  }

  get ndim(): number {
    this.#checked();
    return 1;
  }

  get shape(): Tuple {
    return Tuple.of(this.length);
  }

  get strides(): Tuple {
    return Tuple.of(this.#checked().#layout.stride);
  }

  get suboffsets(): Tuple {
    this.#checked();
    return Tuple.of();
  }

  get contiguous(): boolean {
    return this.length <= 1 || this.#layout.stride === this.#item.size;
  }

  get c_contiguous(): boolean {
    return this.contiguous;
  }

  get f_contiguous(): boolean {
    return this.contiguous;
  }

  /** The number of items. */
  get length(): number {
    return this.#checked().#layout.length;
  }

  raw$buffer(): Uint8Array {
    const { memory, start, length, stride } = this.#checked().#layout;
    const { size } = this.#item;
    if (this.contiguous) return memory.subarray(start, start + length * size);
    const bytes = new Uint8Array(length * size);
    for (let index = 0; index < length; index++) {
      const offset = start + index * stride;
      bytes.set(memory.subarray(offset, offset + size), index * size);
    }
    return bytes;
  }

  /** The bytes, copied. With one dimension the order changes nothing. */
  tobytes(_order: unknown = null): Bytes {
    return new Bytes(this.raw$buffer().slice());
  }

  tolist(): unknown[] {
    return [...this];
  }

  hex(...args: unknown[]): string {
    return this.tobytes().hex(...(args as []));
  }

  toreadonly(): MemoryView {
    return new MemoryView(this, this.#layout, true);
  }

  /** The same bytes as items of another format; one of the two formats has bytes for items. */
  cast(format: unknown, ...rest: unknown[]): MemoryView {
    const keywords = take_keywords(rest);
    const [shape = keywords["shape"]] = rest;
    if (shape !== undefined) throw new NotImplementedError("memoryview: casts to a shape are not supported");
    if (typeof format !== "string") throw new TypeError("memoryview: format argument must be a string");
    if (!this.contiguous) throw new TypeError("memoryview: casts are restricted to C-contiguous views");
    const { size } = memory_format(format);
    if (!is_of_bytes(format) && !is_of_bytes(this.#layout.format))
      throw new TypeError("memoryview: cannot cast between two non-byte formats");
    if (this.nbytes % size !== 0) throw new TypeError("memoryview: length is not a multiple of itemsize");
    return new MemoryView(this, { ...this.#layout, length: this.nbytes / size, stride: size, format });
  }

  release(): null {
    if (this.#is_released) return null;
    while (this.#entered > 0) this.#leave();
    this.#is_released = true;
    return null;
  }

  __enter__(): this {
    this.#checked();
    const { raw$exports: exports } = this.#object as { raw$exports?: number };
    if (exports !== undefined) Object.assign(this.#object, { raw$exports: exports + 1 });
    this.#entered += 1;
    return this;
  }

  __exit__(): null {
    return this.release();
  }

  __len__(): number {
    return this.length;
  }

  *[Symbol.iterator](): Generator<unknown> {
    for (let index = 0; index < this.length; index++) yield this.#read(index);
  }

  __getitem__(key: unknown): any {
    this.#checked();
    if (key instanceof Slice) return new MemoryView(this, this.#sliced(key));
    return this.#read(this.#position(key));
  }

  __setitem__(key: unknown, value: unknown): void {
    this.#checked();
    if (this.#readonly) throw new TypeError("cannot modify read-only memory");
    if (key instanceof Slice) return this.#write_all(this.#sliced(key), value);
    const { start, stride, format } = this.#layout;
    const place = this.#position(key);
    write_item(this.#view(), start + place * stride, value, format);
  }

  __delitem__(_key: unknown): void {
    if (this.#readonly) throw new TypeError("cannot modify read-only memory");
    throw new TypeError("cannot delete memory");
  }

  __eq__(other: unknown): any {
    if (this === other) return true;
    if (!is_buffer(other)) return NotImplemented;
    if (this.#is_released) return false;
    const view = other instanceof MemoryView ? other : new MemoryView(other);
    if (view.#is_released || view.length !== this.length) return false;
    return [...this].every((item, index) => equal(item, view.#read(index)));
  }

  __hash__(): number {
    this.#checked();
    if (!this.#readonly) throw new ValueError("cannot hash writable memoryview object");
    if (!is_of_bytes(this.#layout.format))
      throw new ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    return this.tobytes().__hash__();
  }

  __repr__(): string {
    return `<${this.#is_released ? "released memory" : "memory"} at ${address(this)}>`;
  }

  /** Raises ValueError for a view that was released, BufferError for one of a bytearray that has another length meanwhile. */
  #checked(): this {
    if (this.#is_released) throw new ValueError("operation forbidden on released memoryview object");
    const { buffer } = this.#object.raw$buffer();
    if (buffer !== this.#layout.memory.buffer)
      throw new BufferError("Existing exports of data: object cannot be re-sized");
    return this;
  }

  #leave(): void {
    this.#entered -= 1;
    const { raw$exports: exports } = this.#object as { raw$exports?: number };
    if (exports !== undefined) Object.assign(this.#object, { raw$exports: exports - 1 });
  }

  #view(): DataView {
    const { buffer, byteOffset, byteLength } = this.#layout.memory;
    return new DataView(buffer, byteOffset, byteLength);
  }

  #read(index: number): unknown {
    const { start, stride } = this.#checked().#layout;
    return this.#item.read(this.#view(), start + index * stride);
  }

  #position(key: unknown): number {
    const given = key instanceof Tuple && key.length === 1 ? key.items[0] : key;
    if (given instanceof Tuple)
      throw new TypeError(
        given.length === 0
          ? "memoryview: invalid slice key"
          : `cannot index 1-dimension view with ${given.length}-element tuple`,
      );
    const index = as_index(given);
    if (index === undefined) throw new TypeError("memoryview: invalid slice key");
    const place = Number(index) < 0 ? Number(index) + this.length : Number(index);
    if (place < 0 || place >= this.length) throw new IndexError("index out of bounds on dimension 1");
    return place;
  }

  #sliced(key: Slice): Layout {
    const { start, stride, length } = this.#layout;
    const span = slice_span(key, length);
    return {
      ...this.#layout,
      start: start + span.start * stride,
      length: span_length(span),
      stride: stride * span.step,
    };
  }

  /** What is assigned may be of the same memory: it is copied before. */
  #write_all(target: Layout, value: unknown): void {
    if (!is_buffer(value)) throw new TypeError(`a bytes-like object is required, not '${type_name(value)}'`);
    const view = value instanceof MemoryView ? value : new MemoryView(value);
    if (view.#layout.format !== target.format || view.length !== target.length)
      throw new ValueError("memoryview assignment: lvalue and rvalue have different structures");
    const bytes = view.raw$buffer().slice();
    const { size } = this.#item;
    for (let index = 0; index < target.length; index++)
      target.memory.set(bytes.subarray(index * size, (index + 1) * size), target.start + index * target.stride);
  }
}

function whole(memory: Uint8Array): Layout {
  return { memory, start: 0, length: memory.length, stride: 1, format: "B" };
}

function is_of_bytes(format: string): boolean {
  return /^@?[Bbc]$/.test(format);
}
