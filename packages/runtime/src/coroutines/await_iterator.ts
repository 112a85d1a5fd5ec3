import { AwaitableObject, unawaited } from "./awaitable_object.ts";
import { bare_yield } from "./bare_yield.ts";
import { StopIteration } from "../python/exceptions/hierarchy.ts";
import { stackless } from "../python/exceptions/stackless.ts";
import { is_body } from "./steps/body.ts";

import type { Coroutine } from "./coroutine.ts";

/**
 * What `__await__` of a native coroutine object gives: an iterator that begins the coroutine, yields its promise once, for whoever drives
 * it to await, and returns the result it is sent. One that does not wait ends at once.
 */
export class AwaitIterator<T> implements Iterator<unknown, T, any> {
  static readonly __name__ = "coroutine_wrapper";
  static readonly __module__ = "builtins";
  readonly #coroutine: Coroutine<T>;
  #yielded = false;

  constructor(coroutine: Coroutine<T>) {
    this.#coroutine = coroutine;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(sent?: T): IteratorResult<unknown, T> {
    if (this.#yielded) return { done: true, value: sent as T };
    this.#yielded = true;
    const begun = this.#coroutine._call() as unknown;
    if (!is_thenable(begun)) return { done: true, value: (begun ?? null) as T };
    return { done: false, value: begun instanceof Promise ? begun : settled(begun) };
  }

  /** How `yield from` hands the result on. */
  send(value: T): unknown {
    const step = this.next(value);
    if (step.done !== true) return step.value;
    const result = step.value;
    throw stackless(() => ((result ?? null) === null ? new StopIteration() : new StopIteration(result)));
  }

  throw(error: unknown): never {
    throw error;
  }
}

function is_thenable(value: unknown): value is PromiseLike<unknown> {
  return value instanceof Promise || value instanceof AwaitableObject || value === bare_yield || is_body(value);
}

async function settled(awaited: PromiseLike<unknown>): Promise<unknown> {
  return unawaited(await awaited);
}
