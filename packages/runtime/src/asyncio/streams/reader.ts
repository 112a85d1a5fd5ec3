import { SIGNATURE } from "../../python/calls/signature.ts";
import {
  AssertionError,
  NotImplementedError,
  RuntimeError,
  StopAsyncIteration,
  TypeError,
  ValueError,
} from "../../python/exceptions/hierarchy.ts";
import { len } from "../../python/items/length.ts";
import { type_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { buffer_bytes } from "../../python/values/buffer.ts";
import { ByteArray } from "../../python/values/bytearray.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { IncompleteReadError, LimitOverrunError } from "../exceptions.ts";
import { get_event_loop } from "../policy.ts";
import { ask } from "../protocols.ts";
import { StreamBuffer } from "./stream_buffer.ts";

import type { EventLoop } from "../base_events.ts";
import type { Future } from "../futures.ts";

/** The length of a line that a reader accepts unless told otherwise, in bytes; half of what it buffers. */
export const DEFAULT_LIMIT: number = 2 ** 16;

const NEWLINE = /* @__PURE__ */ Uint8Array.of(10);

/** Bytes that a transport brings, read by tasks (`Lib/asyncio/streams.py`: `StreamReader`). */
export class StreamReader {
  static readonly [SIGNATURE]: string = "limit=…, loop=…";
  static readonly __name__: string = "StreamReader";
  static readonly __module__: string = "asyncio.streams";

  readonly _limit: number;
  readonly _loop: EventLoop;
  readonly _arrived: StreamBuffer = new StreamBuffer();
  _eof = false;
  _waiter: Future<null> | null = null;
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
  async read(n: any = -1): Promise<Bytes> {
    if (this._exception !== null) throw this._exception;
    if (n === 0) return new Bytes([]);
    if (n < 0) return this._read_all();
    if (this._arrived.length === 0 && !this._eof) await this._wait_for_data("read");
    return this._taken(Number(n));
  }

  /** Reads a line with its end; without one only at the end. Raises ValueError for one beyond the limit. */
  async readline(): Promise<Bytes> {
    try {
      return await this._read_until([NEWLINE]);
    } catch (error) {
      if (error instanceof IncompleteReadError) return error.partial as Bytes;
      if (!(error instanceof LimitOverrunError)) throw error;
      const consumed = Number(error.consumed);
      if (this._arrived.view()[consumed] === NEWLINE[0]) this._arrived.take(consumed + 1);
      else this._arrived.clear();
      this._maybe_resume_transport();
      throw new ValueError(error.args.items[0]);
    }
  }

  /** Reads up to and with a separator, or the first of several that ends. Raises IncompleteReadError or LimitOverrunError. */
  async readuntil(separator: any = undefined): Promise<Bytes> {
    return this._read_until(separators_of(separator));
  }

  /** Reads exactly `n` bytes. Raises IncompleteReadError with those that came when they end before. */
  async readexactly(n: any): Promise<Bytes> {
    if (n < 0) throw new ValueError("readexactly size can not be less than zero");
    if (this._exception !== null) throw this._exception;
    const count = Number(n);
    if (count === 0) return new Bytes([]);
    while (this._arrived.length < count) {
      if (this._eof) throw new IncompleteReadError(new Bytes(this._arrived.take(Infinity)), n);
      await this._wait_for_data("readexactly");
    }
    return this._taken(count);
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

  /** Waits until bytes or the end have come. A paused transport goes on, or nothing would ever come. */
  async _wait_for_data(func_name: any): Promise<null> {
    if (this._waiter !== null)
      throw new RuntimeError(`${func_name}() called while another coroutine is already waiting for incoming data`);
    if (this._eof) throw new AssertionError("_wait_for_data after EOF");
    if (this._paused) {
      this._paused = false;
      ask(this._transport, "resume_reading");
    }
    this._waiter = ask(this._loop, "create_future") as Future<null>;
    try {
      await this._waiter;
    } finally {
      this._waiter = null;
    }
    return null;
  }

  async _read_all(): Promise<Bytes> {
    const blocks: Uint8Array[] = [];
    for (;;) {
      const block = await this.read(this._limit);
      if (block.length === 0) return new Bytes(together(blocks));
      blocks.push(block.bytes);
    }
  }

  /** `separators` are sorted by their length, so that the shortest match wins. */
  async _read_until(separators: readonly Uint8Array[]): Promise<Bytes> {
    const shortest = separators[0]!.length;
    const longest = separators.at(-1)!.length;
    if (shortest === 0) throw new ValueError("Separator should be at least one-byte string");
    if (this._exception !== null) throw this._exception;
    // Before the offset no separator stands.
    let offset = 0;
    for (;;) {
      const arrived = this._arrived.length;
      if (arrived - offset >= shortest) {
        const match = this._match(separators, offset);
        if (match !== null) return this._matched(match);
        offset = Math.max(0, arrived + 1 - longest);
        if (offset > this._limit)
          throw new LimitOverrunError("Separator is not found, and chunk exceed the limit", offset);
      }
      if (this._eof) throw new IncompleteReadError(new Bytes(this._arrived.take(Infinity)), null);
      await this._wait_for_data("readuntil");
    }
  }

  _match(separators: readonly Uint8Array[], offset: number): { start: number; end: number } | null {
    let match: { start: number; end: number } | null = null;
    for (const separator of separators) {
      const start = this._arrived.find(separator, offset);
      const end = start + separator.length;
      if (start >= 0 && (match === null || end < match.end)) match = { start, end };
    }
    return match;
  }

  _matched({ start, end }: { start: number; end: number }): Bytes {
    if (start > this._limit) throw new LimitOverrunError("Separator is found, but chunk is longer than limit", start);
    return this._taken(end);
  }

  _taken(count: number): Bytes {
    const bytes = this._arrived.take(count);
    this._maybe_resume_transport();
    return new Bytes(bytes);
  }
}

function separators_of(separator: any): Uint8Array[] {
  if (separator === undefined) return [NEWLINE];
  if (!(separator instanceof Tuple)) return [needle(separator)];
  if (separator.length === 0) throw new ValueError("Separator should contain at least one element");
  const parts: Uint8Array[] = separator.items.map(needle);
  return parts.sort((first, second) => first.length - second.length);
}

function needle(separator: unknown): Uint8Array {
  const bytes = buffer_bytes(separator);
  if (bytes !== undefined) return bytes;
  if (len(separator) === 0) throw new ValueError("Separator should be at least one-byte string");
  throw new TypeError(`argument should be integer or bytes-like object, not '${type_name(separator)}'`);
}

function bytes_of(data: unknown): Uint8Array {
  const bytes = buffer_bytes(data);
  if (bytes !== undefined) return bytes;
  throw new TypeError(`can't extend bytearray with ${type_name(data)}`);
}

function together(blocks: readonly Uint8Array[]): Uint8Array {
  if (blocks.length === 1) return blocks[0]!;
  const whole = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let offset = 0;
  for (const block of blocks) {
    whole.set(block, offset);
    offset += block.length;
  }
  return whole;
}
