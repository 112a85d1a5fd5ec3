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
