import { RuntimeError, StopIteration } from "../python/exceptions/hierarchy.ts";
import { stackless } from "../python/exceptions/stackless.ts";
import { late } from "../python/late.ts";
import { thrown_exception } from "./thrown_exception.ts";

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
    const comes_again = future._state !== "PENDING" && future._comes_again();
    if (future._state !== "PENDING") {
      this._future = null;
      return { done: true, value: future._outcome() };
    }
    if (this.#has_yielded && !comes_again) throw new RuntimeError("await wasn't used with future");
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

  /** Raises an exception. The old form gives the class, the exception and its traceback. */
  throw(...given: [error?: unknown, value?: unknown, traceback?: unknown]): never {
    const raised = thrown_exception(given);
    this._future?._waiter_leaves();
    this._future = null;
    throw raised;
  }

  close(): null {
    this._future = null;
    return null;
  }
}
