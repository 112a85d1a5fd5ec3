import { StopAsyncIteration, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { type_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { host_operation } from "./host_operation.ts";
import { BytesReader, TextReader } from "./readers.ts";
import { text_codec } from "./text_codec.ts";

import type { HostFile } from "../../host/host.ts";
import type { OpenMode, OpenOptions } from "./open.ts";
import type { Reader } from "./readers.ts";
import type { TextCodec } from "./text_codec.ts";

/** A file whose operations let other tasks run. In text mode it gives and takes str, in binary mode bytes. */
export class AsyncFile {
  static readonly __name__: string = "AsyncFile";
  static readonly __module__: string = "asyncio";

  /** The path the file was opened by. */
  declare name: any;
  readonly mode: string;
  readonly #file: HostFile;
  readonly #access: OpenMode;
  readonly #codec: TextCodec | null;
  readonly #newline: string | null;
  readonly #reader: Reader<any>;
  #closed = false;

  constructor(path: string, file: HostFile, mode: OpenMode, options: OpenOptions) {
    this.name = path;
    this.mode = mode.text;
    this.#file = file;
    this.#access = mode;
    this.#newline = options.newline ?? null;
    this.#codec = mode.binary ? null : text_codec(options.encoding ?? null, options.errors ?? null);
    const fill = (size: number): PromiseLike<Uint8Array> => host_operation(file.read(size));
    this.#reader = this.#codec === null ? new BytesReader(fill) : new TextReader(fill, this.#codec, this.#newline);
  }

  get closed(): boolean {
    return this.#closed;
  }

  readable(): boolean {
    return this.#access.access === "read" || this.#access.update;
  }

  writable(): boolean {
    return this.#access.access !== "read" || this.#access.update;
  }

  /** Reads `size` characters or bytes; everything that is left when it is negative or None. */
  async read(size: number | null = -1): Promise<any> {
    this.#check_readable();
    return size === null || size < 0 ? this.#reader.read_all() : this.#reader.read(size);
  }

  /** Reads one line with its line end; an empty one at the end of the file. */
  async readline(): Promise<any> {
    this.#check_readable();
    return this.#reader.read_line();
  }

  async readlines(): Promise<any[]> {
    const lines: unknown[] = [];
    for await (const line of this) lines.push(line);
    return lines;
  }

  /** Writes text or bytes and returns how many characters or bytes that were. */
  async write(content: any): Promise<number> {
    this.#check_open();
    if (!this.writable()) throw new ValueError("not writable");
    const { bytes, length } = this.#encode(content);
    await host_operation(this.#file.write(bytes));
    return length;
  }

  async writelines(lines: any): Promise<null> {
    for (const line of iterate(lines)) await this.write(line);
    return null;
  }

  /** What was written has been handed to the system already. */
  async flush(): Promise<null> {
    this.#check_open();
    return null;
  }

  async close(): Promise<null> {
    if (this.#closed) return null;
    this.#closed = true;
    await host_operation(this.#file.close());
    return null;
  }

  __aiter__(): this {
    return this;
  }

  async __anext__(): Promise<any> {
    const line = await this.readline();
    if (line.length === 0) throw new StopAsyncIteration();
    return line;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<any, void, undefined> {
    for (let line = await this.readline(); line.length > 0; line = await this.readline()) yield line;
  }

  async __aenter__(): Promise<this> {
    this.#check_open();
    return this;
  }

  async __aexit__(_type: unknown, _error: unknown, _traceback: unknown): Promise<null> {
    return this.close();
  }

  __repr__(): string {
    return `<asyncio.AsyncFile name=${repr(this.name)} mode=${repr(this.mode)}>`;
  }

  #encode(content: unknown): { bytes: Uint8Array; length: number } {
    if (this.#codec === null) {
      if (!(content instanceof Bytes))
        throw new TypeError(`a bytes-like object is required, not '${type_name(content)}'`);
      return { bytes: content.bytes, length: content.length };
    }
    if (typeof content !== "string") throw new TypeError(`write() argument must be str, not ${type_name(content)}`);
    const line_end = this.#newline === null || this.#newline === "" ? "\n" : this.#newline;
    const text = line_end === "\n" ? content : content.replaceAll("\n", line_end);
    return { bytes: this.#codec.encode(text), length: [...content].length };
  }

  #check_open(): void {
    if (this.#closed) throw new ValueError("I/O operation on closed file.");
  }

  #check_readable(): void {
    this.#check_open();
    if (!this.readable()) throw new ValueError("not readable");
  }
}
