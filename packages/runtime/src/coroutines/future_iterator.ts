import { RuntimeError, stackless, StopIteration } from "../python/exceptions/hierarchy.ts";
import { raise_ } from "../python/exceptions/raise.ts";
import { late } from "../python/late.ts";

import type { Future } from "../asyncio/futures.ts";

/** What `__await__` of a future gives: it yields the future until that is done, and returns its result. */
export class FutureIterator<T> implements Iterator<unknown, T, any> {
  static readonly __name__ = "FutureIter";
  static readonly __module__ = "_asyncio";

  static {
    late.FutureIterator = this;
  }

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
