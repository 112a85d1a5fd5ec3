import { SIGNATURE } from "../../python/calls/signature.ts";
import {
  AssertionError,
  NotImplementedError,
  RuntimeError,
  StopAsyncIteration,
  TypeError,
  ValueError,
} from "../../python/exceptions/hierarchy.ts";
import { during } from "../../python/exceptions/raise.ts";
import { mark_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { type_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { buffer_bytes } from "../../python/values/buffer.ts";
import { ByteArray } from "../../python/values/bytearray.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { IncompleteReadError, LimitOverrunError } from "../exceptions.ts";
import { get_event_loop } from "../loops.ts";
import { ask } from "../protocols.ts";
import { at_once, LineRead, raised, reading_of } from "./reading.ts";
import { NEWLINE, Search, separators_of } from "./search.ts";
import { StreamBuffer, together } from "./stream_buffer.ts";

import type { EventLoop } from "../base_events.ts";
import type { Future } from "../futures.ts";
import type { Read, Reading } from "./reading.ts";

/** The length of a line that a reader accepts unless told otherwise, in bytes; half of what it buffers. */
export const DEFAULT_LIMIT: number = 2 ** 16;

/** Bytes that a transport brings, read by tasks (`Lib/asyncio/streams.py`: `StreamReader`). */
export class StreamReader {
  static readonly [SIGNATURE]: string = "limit=…, loop=…";
  static readonly __name__: string = "StreamReader";
  static readonly __module__: string = "asyncio.streams";

  static {
    mark_coroutine_function(this.prototype.read);
    mark_coroutine_function(this.prototype.readline);
    mark_coroutine_function(this.prototype.readuntil);
    mark_coroutine_function(this.prototype.readexactly);
  }

  readonly _limit: number;
  readonly _loop: EventLoop;
  readonly _arrived: StreamBuffer = new StreamBuffer();
  _eof = false;
  _waiter: Future<any> | null = null;
  #last_reading: Reading | null = null;
  _exception: any = null;
  _transport: any = null;
  _paused = false;

  constructor(limit: any = DEFAULT_LIMIT, loop: any = null) {
    if (limit <= 0) throw new ValueError("Limit cannot be <= 0");
    this._limit = Number(limit);
    this._loop = loop ?? get_event_loop();
  }

  /** What has arrived and was not read, as CPython keeps it. */
  get _buffer(): ByteArray {
    return new ByteArray(this._arrived.view().slice());
  }

  exception(): any {
    return this._exception;
  }

  set_exception(exc: any): null {
    this._exception = exc;
    const waiter = this._waiter;
    if (waiter === null) return null;
    this._waiter = null;
    if (!waiter.cancelled()) waiter.set_exception(exc);
    return null;
  }

  set_transport(transport: any): null {
    if (this._transport !== null) throw new AssertionError("Transport already set");
    this._transport = transport;
    return null;
  }

  /** Says that no more bytes will come. */
  feed_eof(): null {
    this._eof = true;
    this._wakeup_waiter();
    return null;
  }

  /** Whether all bytes were read and no more will come. */
  at_eof(): boolean {
    return this._eof && this._arrived.length === 0;
  }

  /** Hands in bytes that have arrived. The transport is asked to pause at twice the limit. */
  feed_data(data: any): null {
    if (this._eof) throw new AssertionError("feed_data after feed_eof");
    const bytes = bytes_of(data);
    if (bytes.length === 0) return null;
    this._arrived.push(data instanceof Bytes ? bytes : bytes.slice());
    this._wakeup_waiter();
    const is_full = this._arrived.length > 2 * this._limit;
    if (is_full && this._transport !== null && !this._paused) this._pause_transport();
    return null;
  }

  /** Reads at most `n` bytes, as soon as there are some; with -1 all until the end. None are left at the end. */
  read(n: any = -1): PromiseLike<Bytes> {
    if (this._exception !== null) throw this._exception;
    if (n === 0) return at_once(new Bytes([]));
    if (n < 0) return this._read_all();
    const count = Number(n);
    if (this._arrived.length > 0 || this._eof) return at_once(this._taken(count));
    return this._reading({ name: "read", take: () => this._taken(count), fail: raised });
  }

  /** Reads a line with its end; without one only at the end. Raises ValueError for one beyond the limit. */
  readline(): PromiseLike<Bytes> {
    const search = new Search();
    const line = this._line(search);
    if (line !== null) return at_once(line);
    return this._reading(new LineRead(this, search));
  }

  /** Reads up to and with a separator, or the first of several that ends. Raises IncompleteReadError or LimitOverrunError. */
  readuntil(separator: any = undefined): PromiseLike<Bytes> {
    const search = new Search(separators_of(separator));
    if (this._exception !== null) throw this._exception;
    const found = this._found(search);
    if (found !== null) return at_once(found);
    return this._reading({ name: "readuntil", take: () => this._found(search), fail: raised });
  }

  /** Reads exactly `n` bytes. Raises IncompleteReadError with those that came when they end before. */
  readexactly(n: any): PromiseLike<Bytes> {
    if (n < 0) throw new ValueError("readexactly size can not be less than zero");
    if (this._exception !== null) throw this._exception;
    const count = Number(n);
    if (count === 0) return at_once(new Bytes([]));
    const taken = this._exactly(count, n);
    if (taken !== null) return at_once(taken);
    return this._reading({ name: "readexactly", take: () => this._exactly(count, n), fail: raised });
  }

  __aiter__(): this {
    return this;
  }

  async __anext__(): Promise<Bytes> {
    const line = await this.readline();
    if (line.length === 0) throw new StopAsyncIteration();
    return line;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Bytes, void, undefined> {
    for (let line = await this.readline(); line.length > 0; line = await this.readline()) yield line;
  }

  __repr__(): string {
    const parts = ["StreamReader"];
    if (this._arrived.length > 0) parts.push(`${this._arrived.length} bytes`);
    if (this._eof) parts.push("eof");
    if (this._limit !== DEFAULT_LIMIT) parts.push(`limit=${this._limit}`);
    if (this._waiter !== null) parts.push(`waiter=${repr(this._waiter)}`);
    if (this._exception !== null) parts.push(`exception=${repr(this._exception)}`);
    if (this._transport !== null) parts.push(`transport=${repr(this._transport)}`);
    if (this._paused) parts.push("paused");
    return `<${parts.join(" ")}>`;
  }

  _wakeup_waiter(): null {
    const waiter = this._waiter;
    if (waiter === null) return null;
    this._waiter = null;
    if (!waiter.cancelled()) waiter.set_result(null);
    return null;
  }

  _maybe_resume_transport(): null {
    if (!this._paused || this._arrived.length > this._limit) return null;
    this._paused = false;
    ask(this._transport, "resume_reading");
    return null;
  }

  _pause_transport(): void {
    try {
      ask(this._transport, "pause_reading");
    } catch (error) {
      if (!(error instanceof NotImplementedError)) throw error;
      // It cannot be paused, and is not asked again.
      this._transport = null;
      return;
    }
    this._paused = true;
  }

  /** Waits until bytes or the end have come. */
  async _wait_for_data(func_name: any): Promise<null> {
    this._check_waiting(func_name);
    const waiter = (this._waiter = ask(this._loop, "create_future") as Future<null>);
    try {
      await waiter;
    } finally {
      this._waiter = null;
    }
    return null;
  }

  /** What is awaited until a read has what it wants. */
  _reading(read: Read): PromiseLike<Bytes> {
    return (this.#last_reading = reading_of(this, this.#last_reading))._begin(read);
  }

  /** One coroutine at a time waits, and not after the end. A paused transport goes on, or nothing would ever come. */
  _check_waiting(func_name: any): void {
    if (this._waiter !== null)
      throw new RuntimeError(`${func_name}() called while another coroutine is already waiting for incoming data`);
    if (this._eof) throw new AssertionError("_wait_for_data after EOF");
    if (!this._paused) return;
    this._paused = false;
    ask(this._transport, "resume_reading");
  }

  async _read_all(): Promise<Bytes> {
    const blocks: Uint8Array[] = [];
    for (;;) {
      const block = await this.read(this._limit);
      if (block.length === 0) return new Bytes(together(blocks));
      blocks.push(block.bytes);
    }
  }

  /** What is looked for where it has arrived, null while it can still come; raises what `readuntil` raises. */
  _found(search: Search): Bytes | null {
    const match = search.match(this._arrived);
    if (match !== null) {
      if (match.start <= this._limit) return this._taken(match.end);
      throw new LimitOverrunError("Separator is found, but chunk is longer than limit", match.start);
    }
    if (search.offset > this._limit)
      throw new LimitOverrunError("Separator is not found, and chunk exceed the limit", search.offset);
    if (this._eof) throw new IncompleteReadError(new Bytes(this._arrived.take(Infinity)), null);
    return null;
  }

  /** A line with its end, or what is left at the end; null while it has not all come. */
  _line(search: Search): Bytes | null {
    try {
      if (this._exception !== null) throw this._exception;
      return this._found(search);
    } catch (error) {
      return this._line_failed(error);
    }
  }

  /** What is too long is dropped. */
  _line_failed(error: unknown): Bytes {
    if (error instanceof IncompleteReadError) return error.partial as Bytes;
    if (!(error instanceof LimitOverrunError)) throw error;
    const consumed = Number(error.consumed);
    if (this._arrived.view()[consumed] === NEWLINE[0]) this._arrived.take(consumed + 1);
    else this._arrived.clear();
    this._maybe_resume_transport();
    throw during(new ValueError(error.args.items[0]), error);
  }

  /** So many bytes, null while they have not all come. Raises IncompleteReadError when they end before. */
  _exactly(count: number, asked: unknown): Bytes | null {
    if (this._arrived.length >= count) return this._taken(count);
    if (this._eof) throw new IncompleteReadError(new Bytes(this._arrived.take(Infinity)), asked);
    return null;
  }

  _taken(count: number): Bytes {
    const bytes = this._arrived.take(count);
    this._maybe_resume_transport();
    return new Bytes(bytes);
  }
}

function bytes_of(data: unknown): Uint8Array {
  const bytes = buffer_bytes(data);
  if (bytes !== undefined) return bytes;
  throw new TypeError(`can't extend bytearray with ${type_name(data)}`);
}
