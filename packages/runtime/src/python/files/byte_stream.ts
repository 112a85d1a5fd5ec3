import type { BlockingFile } from "../../host/host.ts";
import { with_system_errors } from "../exceptions/system_errors.ts";
import { UnsupportedOperation } from "./unsupported_operation.ts";

/** How much is read ahead of what is asked for. */
const CHUNK = 8192;
const NEWLINE = 10;

/** An open file as bytes, read in pieces. What is written goes to the system at once, so that nothing is lost if nobody closes the file. */
export class ByteStream {
  readonly file: BlockingFile;
  #ahead: Uint8Array = new Uint8Array(0);

  constructor(file: BlockingFile) {
    this.file = file;
  }

  /** Whether a line was read ahead. */
  holds_line(): boolean {
    return this.#ahead.includes(NEWLINE);
  }

  /** At most one piece; empty at the end. */
  read_piece(): Uint8Array {
    if (this.#ahead.length > 0) return this.#take(this.#ahead.length);
    return with_system_errors(() => this.file.read(CHUNK));
  }

  read(size: number): Uint8Array {
    while (this.#ahead.length < size && this.#more());
    return this.#take(Math.min(size, this.#ahead.length));
  }

  read_all(): Uint8Array {
    while (this.#more());
    return this.#take(this.#ahead.length);
  }

  /** The bytes up to the next line end, which belongs to them, but no more than the limit. */
  read_line(limit: number): Uint8Array {
    let end = this.#ahead.indexOf(NEWLINE);
    while (end < 0 && this.#ahead.length < limit && this.#more()) end = this.#ahead.indexOf(NEWLINE);
    return this.#take(Math.min(limit, end < 0 ? this.#ahead.length : end + 1));
  }

  write(bytes: Uint8Array): void {
    this.#forget();
    with_system_errors(() => this.file.write(bytes));
  }

  tell(): number {
    return this.file.position - this.#ahead.length;
  }

  /** Moves to a place counted from the start of the file. */
  seek(position: number): void {
    if (!this.file.is_seekable) throw new UnsupportedOperation("underlying stream is not seekable");
    this.#ahead = new Uint8Array(0);
    this.file.position = position;
  }

  truncate(length: number): void {
    with_system_errors(() => this.file.truncate(length));
  }

  #forget(): void {
    this.file.position -= this.#ahead.length;
    this.#ahead = new Uint8Array(0);
  }

  #more(): boolean {
    const bytes = with_system_errors(() => this.file.read(Math.max(CHUNK, this.#ahead.length)));
    if (this.#ahead.length === 0) this.#ahead = bytes;
    else {
      const joined = new Uint8Array(this.#ahead.length + bytes.length);
      joined.set(this.#ahead);
      joined.set(bytes, this.#ahead.length);
      this.#ahead = joined;
    }
    return bytes.length > 0;
  }

  #take(length: number): Uint8Array {
    const taken = this.#ahead.slice(0, length);
    this.#ahead = this.#ahead.subarray(length);
    return taken;
  }
}
