import type { BlockingFile } from "../../host/host.ts";
import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { with_system_errors } from "../exceptions/system_errors.ts";
import { as_index } from "../items/position.ts";
import { iterate } from "../iteration/iterate.ts";
import { type_name } from "../names.ts";
import { ByteStream } from "./byte_stream.ts";

/** What the letters of a mode say. */
export interface OpenedMode {
  readonly text: string;
  readonly reads: boolean;
  readonly writes: boolean;
}

/** An open file: what text and binary ones have in common. */
export abstract class FileObject<T> {
  static readonly __module__: string = "_io";
  static readonly __hidden__: readonly string[] = ["stream", "check_open", "next", "empty"];

  /** What the file was opened by. */
  readonly name: unknown;
  readonly mode: string;
  protected readonly stream: ByteStream;
  readonly #access: OpenedMode;
  #closed = false;

  constructor(name: unknown, file: BlockingFile, mode: OpenedMode) {
    this.name = name;
    this.mode = mode.text;
    this.stream = new ByteStream(file);
    this.#access = mode;
  }

  abstract read(size?: unknown): T;
  abstract readline(size?: unknown): T;
  abstract write(content: unknown): number;
  /** Whether nothing was read: the end of the file. */
  protected abstract empty(line: T): boolean;

  get closed(): boolean {
    return this.#closed;
  }

  close(): null {
    if (this.#closed) return null;
    this.#closed = true;
    with_system_errors(() => this.stream.file.close());
    return null;
  }

  /** What was written has been handed to the system already. */
  flush(): null {
    this.check_open();
    return null;
  }

  readable(): boolean {
    if (this.#access.reads) this.check_open("I/O operation on closed file");
    return this.#access.reads;
  }

  writable(): boolean {
    if (this.#access.writes) this.check_open("I/O operation on closed file");
    return this.#access.writes;
  }

  seekable(): boolean {
    this.check_open("I/O operation on closed file");
    return this.stream.file.is_seekable;
  }

  isatty(): boolean {
    this.check_open("I/O operation on closed file");
    return this.stream.file.is_terminal;
  }

  fileno(): number {
    this.check_open("I/O operation on closed file");
    return this.stream.file.descriptor;
  }

  /** The lines that are left, until those read have as many characters as the hint says. */
  readlines(hint: unknown = null): T[] {
    this.check_open();
    const most = read_size(hint);
    const lines: T[] = [];
    let length = 0;
    for (let line = this.next(); line.done !== true; line = this.next()) {
      lines.push(line.value);
      length += (line.value as { length: number }).length;
      if (most > 0 && length >= most) break;
    }
    return lines;
  }

  writelines(lines: unknown): null {
    this.check_open();
    for (const line of iterate(lines)) this.write(line);
    return null;
  }

  __iter__(): this {
    this.check_open();
    return this;
  }

  next(): IteratorResult<T, undefined> {
    const line = this.readline();
    return this.empty(line) ? { done: true, value: undefined } : { done: false, value: line };
  }

  [Symbol.iterator](): this {
    return this.__iter__();
  }

  __enter__(): this {
    this.check_open();
    return this;
  }

  __exit__(_type: unknown, _error: unknown, _traceback: unknown): null {
    return this.close();
  }

  protected check_open(text = "I/O operation on closed file."): void {
    if (this.#closed) throw new ValueError(text);
  }
}

/** How much to read: the int that was given; -1 for None, which means everything. */
export function read_size(size: unknown): number {
  if (size === null || size === undefined) return -1;
  const index = as_index(size);
  if (index === undefined) throw new TypeError(`argument should be integer or None, not '${type_name(size)}'`);
  return Number(index);
}
