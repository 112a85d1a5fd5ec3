import { RuntimeError, stackless, StopIteration } from "../python/exceptions/hierarchy.ts";
import { raise_ } from "../python/exceptions/raise.ts";

import type { Future } from "../asyncio/futures.ts";
import type { AwaitableObject } from "./awaitable_object.ts";

/**
 * What `__await__` of a native coroutine object gives: an iterator that yields the object once, for whoever drives
 * it to await, and returns the result it is sent.
 */
export class AwaitIterator<T> implements Iterator<unknown, T, any> {
  readonly #awaited: AwaitableObject<T>;
  #yielded = false;

  constructor(awaited: AwaitableObject<T>) {
    this.#awaited = awaited;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(sent?: T): IteratorResult<unknown, T> {
    if (this.#yielded) return { done: true, value: sent as T };
    this.#yielded = true;
    return { done: false, value: this.#awaited };
  }

  throw(error: unknown): never {
    throw error;
  }
}

/** What `__await__` of a future gives: it yields the future until that is done, and returns its result. */
export class FutureIterator<T> implements Iterator<unknown, T, any> {
  static readonly __name__ = "FutureIter";
  static readonly __module__ = "_asyncio";
  /** Null once it has ended. */
  _future: Future<T> | null;
  #has_yielded = false;

  constructor(future: Future<T>) {
    this._future = future;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<unknown, T> {
    const future = this._future;
    if (future === null) return { done: true, value: null as T };
    if (future._state !== "PENDING") {
      this._future = null;
      return { done: true, value: future._outcome() };
    }
    if (this.#has_yielded) throw new RuntimeError("await wasn't used with future");
    this.#has_yielded = true;
    future._asyncio_future_blocking = true;
    return { done: false, value: future };
  }

  send(_value: unknown): unknown {
    const step = this.next();
    if (step.done !== true) return step.value;
    const { value } = step;
    throw stackless(() => (value === null ? new StopIteration() : new StopIteration(value)));
  }

  throw(error: unknown): never {
    this._future = null;
    throw raise_(error);
  }

  close(): null {
    this._future = null;
    return null;
  }
}
