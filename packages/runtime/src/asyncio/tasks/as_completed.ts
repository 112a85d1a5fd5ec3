import { Coroutine } from "../../coroutines/coroutine.ts";
import { unawaited } from "../../coroutines/awaitable_object.ts";
import { StopAsyncIteration, StopIteration, TypeError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { type_name } from "../../python/names.ts";
import { get_event_loop } from "../loops.ts";
import { TimeoutError } from "../exceptions.ts";
import { Future } from "../futures.ts";
import { Queue } from "../queues.ts";
import { ensure_future } from "./ensure_future.ts";

import type { Unawaited } from "../../coroutines/awaitable_object.ts";
import type { Awaitable } from "../../coroutines/awaitable.ts";
import type { Handle } from "../handles.ts";

/**
 * Gives awaitables in the order in which they are done: as coroutine objects to be awaited in a `for`, as the futures
 * themselves, done, in an `async for`. After `timeout` seconds TimeoutError is raised instead.
 */
export function as_completed<T = any>(
  awaitables: Iterable<Awaitable<T>>,
  options: { timeout?: any } = {},
): AsCompleted<T> {
  if (awaitables instanceof Future || awaitables instanceof Coroutine) {
    throw new TypeError(`expects an iterable of awaitables, not ${type_name(awaitables)}`);
  }
  return new AsCompleted<T>(new Set(iterate(awaitables)) as Set<Awaitable<T>>, options.timeout ?? null);
}

/** What `as_completed` returns: an iterator and an asynchronous iterator in one. */
export class AsCompleted<T> implements Iterable<Coroutine<T>>, AsyncIterable<Unawaited<Future<T>>> {
  static readonly __name__: string = "_AsCompletedIterator";
  static readonly __module__: string = "asyncio.tasks";

  readonly #done = new Queue<{ future: Future<T> | null }>();
  readonly #waiting = new Set<Future<T>>();
  readonly #on_done = (future: Future<T>): null => this.#handle_completion(future);
  #left: number;
  #timer: Handle | null = null;

  constructor(awaitables: Set<Awaitable<T>>, timeout: unknown) {
    const loop = get_event_loop();
    for (const awaited of awaitables) this.#waiting.add(ensure_future<T>(awaited, { loop }));
    for (const future of this.#waiting) future.add_done_callback(this.#on_done);
    this.#left = this.#waiting.size;
    if (this.#left > 0 && timeout !== null) this.#timer = loop.call_later(timeout, () => this.#handle_timeout());
  }

  __iter__(): this {
    return this;
  }

  __next__(): Coroutine<T> {
    const next = this.#next_result();
    if (next === null) throw new StopIteration();
    return next;
  }

  __aiter__(): this {
    return this;
  }

  async __anext__(): Promise<Future<T>> {
    if (this.#left === 0) throw new StopAsyncIteration();
    this.#left -= 1;
    return unawaited((await this.#wait_for_one()).future);
  }

  *[Symbol.iterator](): Iterator<Coroutine<T>> {
    for (let next = this.#next_result(); next !== null; next = this.#next_result()) yield next;
  }

  [Symbol.asyncIterator](): AsyncIterator<Unawaited<Future<T>>> {
    return { next: () => this.#next_done() as Promise<IteratorResult<any>> };
  }

  #next_result(): Coroutine<T> | null {
    if (this.#left === 0) return null;
    this.#left -= 1;
    const _wait_for_one = async (): Promise<T> => unawaited((await this.#wait_for_one()).future.result());
    return new Coroutine<T>(_wait_for_one, []);
  }

  async #next_done(): Promise<IteratorResult<Future<T>>> {
    if (this.#left === 0) return { done: true, value: undefined };
    this.#left -= 1;
    return { done: false, value: (await this.#wait_for_one()).future };
  }

  /** The next future that is done, in an object of its own so that nothing awaits it on the way. */
  async #wait_for_one(): Promise<{ future: Future<T> }> {
    const { future } = await this.#done.get();
    if (future === null) throw new TimeoutError();
    return { future };
  }

  #handle_completion(future: Future<T>): null {
    if (!this.#waiting.delete(future)) return null;
    this.#done.put_nowait({ future });
    if (this.#waiting.size === 0) this.#timer?.cancel();
    return null;
  }

  #handle_timeout(): null {
    for (const future of this.#waiting) {
      future.remove_done_callback(this.#on_done);
      this.#done.put_nowait({ future: null });
    }
    this.#waiting.clear();
    return null;
  }
}
