import { AwaitableObject } from "../../coroutines/awaitable_object.ts";
import { crossings_of } from "../../coroutines/crossings.ts";
import { exception } from "../../python/exceptions/native.ts";
import { Future, futures } from "../futures.ts";

import type { BaseException } from "../../python/exceptions/hierarchy.ts";
import type { Bytes } from "../../python/values/bytes.ts";
import type { EventLoop } from "../base_events.ts";
import type { Search } from "./search.ts";

/** One call of a reader's method that has to wait. */
export interface Read {
  /** The method that CPython names where another coroutine waits already. */
  readonly name: string;
  /** What was asked for; null while it is not all there. */
  take(): Bytes | null;
  /** What an exception of the reader's means for this read. Raises what it raises. */
  fail(error: BaseException): Bytes;
}

/** Who is read from. */
interface ReadFrom {
  readonly _loop: EventLoop;
  _waiter: Future<any> | null;
  /** Raises what is raised where nobody may wait. */
  _check_waiting(name: string): void;
}

/**
 * What whoever reads waits for. What CPython does after its `await` (`Lib/asyncio/streams.py`: `readuntil`) is done at the moment
 * when the task goes on, which waits on where not all is there: that saves a coroutine, its promise and its frame for each read.
 * The reader keeps it for the next read.
 */
export class Reading extends Future<Bytes> {
  static override readonly __name__: string = "Future";
  static override readonly __module__: string = "_asyncio";

  static {
    // Where JavaScript finds it at its first look, at every read.
    Object.defineProperty(this.prototype, "then", Object.getOwnPropertyDescriptor(AwaitableObject.prototype, "then")!);
  }

  readonly _reader: ReadFrom;
  _read: Read | null = null;

  constructor(reader: ReadFrom) {
    super(null, reader._loop);
    this._reader = reader;
  }

  /** Waits for a read. */
  _begin(read: Read): this {
    this._reader._check_waiting(read.name);
    this._read = read;
    this._reader._waiter = this;
    this._state = "PENDING";
    this._result = null;
    return this;
  }

  override _waiter_resumes(is_cancelled: boolean): boolean {
    const read = this._read!;
    this._waiter_leaves();
    if (is_cancelled) return false;
    try {
      const result = this._exception === null ? read.take() : this.#recovered(read, this._exception);
      if (result === null) this._begin(read);
      else this._result = result;
    } catch (thrown) {
      this.#raise(exception(thrown));
    }
    return this._state === "PENDING";
  }

  override _comes_again(): boolean {
    return this._read !== null && this._waiter_resumes(this._state === "CANCELLED");
  }

  override _waiter_leaves(): void {
    if (this._read === null) return;
    this._reader._waiter = null;
    this._read = null;
  }

  #recovered(read: Read, error: BaseException): Bytes {
    const result = read.fail(error);
    this._set_retrieved();
    this._exception = null;
    return result;
  }

  #raise(error: BaseException): void {
    this._set_retrieved();
    this._exception = error;
    this._crossing_count = crossings_of(error).length;
  }
}

/** What a reader's next read waits for: what the last one did, where that has come to a good end and nobody looks at futures one by one. */
export function reading_of(reader: ReadFrom, last: Reading | null): Reading {
  const is_free = last !== null && last._read === null && last._state === "FINISHED" && last._exception === null;
  return is_free && futures.made === null ? last : new Reading(reader);
}

/** What need not be waited for: JavaScript's `await` takes it as it is. */
export function at_once(bytes: Bytes): PromiseLike<Bytes> {
  return bytes as unknown as PromiseLike<Bytes>;
}

/** How most reads fail. */
export function raised(error: BaseException): never {
  throw error;
}

interface ReadsLines {
  _line(search: Search): Bytes | null;
  _line_failed(error: unknown): Bytes;
}

/** A line that has not all come. */
export class LineRead implements Read {
  readonly #reader: ReadsLines;
  readonly #search: Search;

  constructor(reader: ReadsLines, search: Search) {
    this.#reader = reader;
    this.#search = search;
  }

  get name(): string {
    return "readuntil";
  }

  take(): Bytes | null {
    return this.#reader._line(this.#search);
  }

  fail(error: BaseException): Bytes {
    return this.#reader._line_failed(error);
  }
}
