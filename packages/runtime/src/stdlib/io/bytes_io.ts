import { SIGNATURE } from "../../python/calls/signature.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { setitem } from "../../python/items/setitem.ts";
import { type_name } from "../../python/names.ts";
import { buffer_bytes } from "../../python/values/buffer.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { Slice } from "../../python/values/slice.ts";
import { MemoryFile, position_after, size_of } from "./memory_file.ts";

/** A binary file in memory. */
export class BytesIO extends MemoryFile<Bytes> {
  static readonly [SIGNATURE]: string = "initial_bytes=…";
  static readonly __name__: string = "BytesIO";
  static override readonly __module__: string = "_io";
  static readonly raw$type_name: string = "_io.BytesIO";

  #data: Uint8Array = new Uint8Array();
  #length = 0;
  #position = 0;

  constructor(initial_bytes: any = null) {
    super();
    if (initial_bytes === null) return;
    this.write(initial_bytes);
    this.#position = 0;
  }

  /** The whole content. */
  getvalue(): Bytes {
    this._check_open();
    return this.#part(0, this.#length);
  }

  read(size: any = -1): Bytes {
    this._check_open();
    const end = Math.min(this.#length, this.#position + size_of(size, Infinity));
    return this.#take(end);
  }

  read1(size: any = -1): Bytes {
    return this.read(size);
  }

  /** Fills a bytearray; gives how many bytes there were for it. */
  readinto(buffer: any): number {
    const content = this.read(buffer.__len__());
    setitem(buffer, new Slice(0, content.__len__()), content);
    return content.__len__();
  }

  override readline(size: any = -1): Bytes {
    this._check_open();
    const limit = this.#position + size_of(size, Infinity);
    const newline = this.#data.subarray(0, this.#length).indexOf(10, this.#position);
    return this.#take(Math.min(newline < 0 ? this.#length : newline + 1, limit));
  }

  override write(content: any): number {
    this._check_open();
    const bytes = buffer_bytes(content);
    if (bytes === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(content)}'`);
    if (bytes.length === 0) return 0;
    const end = this.#position + bytes.length;
    this.#make_room(end);
    this.#data.set(bytes, this.#position);
    this.#position = end;
    this.#length = Math.max(this.#length, end);
    return bytes.length;
  }

  tell(): number {
    this._check_open();
    return this.#position;
  }

  seek(offset: any, whence: any = 0): number {
    this._check_open();
    this.#position = position_after(offset, whence, this.#position, this.#length, false);
    return this.#position;
  }

  truncate(size: any = null): number {
    this._check_open();
    const length = size === null ? this.#position : Number(size);
    if (length < 0) throw new ValueError(`negative size value ${length}`);
    if (length < this.#length) {
      this.#data.fill(0, length, this.#length);
      this.#length = length;
    }
    return length;
  }

  protected override closed_text(): string {
    return "I/O operation on closed file.";
  }

  protected override length_of(line: Bytes): number {
    return line.__len__();
  }

  #take(end: number): Bytes {
    const content = this.#part(this.#position, end);
    this.#position = Math.max(end, this.#position);
    return content;
  }

  #part(start: number, end: number): Bytes {
    return new Bytes(this.#data.slice(start, Math.max(start, end)));
  }

  #make_room(length: number): void {
    if (length <= this.#data.length) return;
    const larger = new Uint8Array(Math.max(length, this.#data.length * 2));
    larger.set(this.#data.subarray(0, this.#length));
    this.#data = larger;
  }
}
