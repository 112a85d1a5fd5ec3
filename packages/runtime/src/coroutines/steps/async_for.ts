import { StopAsyncIteration, TypeError } from "../../python/exceptions/hierarchy.ts";
import { exception } from "../../python/exceptions/native.ts";
import { raise_from } from "../../python/exceptions/raise.ts";
import { async_iterator, type AsyncItems } from "../../python/iteration/aiterate.ts";
import { type_name } from "../../python/names.ts";
import { special } from "../../python/special.ts";
import { SteppedAsyncGenerator } from "./async_generator.ts";
import { GeneratorLoop } from "./async_generator_loop.ts";
import { native, steps_of } from "./awaited.ts";
import { drive } from "./drive.ts";

import type { Steps } from "./body.ts";

/** An `async for` loop over items of one type. */
export interface AsyncLoop<T> {
  /** The item that the loop has come to. */
  readonly value: T;
  /** Goes on to the next item: true where it is there, false at the end, null where it has to be waited for. */
  step(): boolean | null;
  /** What a native coroutine awaits after a `null`: whether there is an item. */
  wait(): Promise<boolean>;
  /** The same for a coroutine that is a generator. */
  waits(): Steps<boolean>;
  /** The loop is left. */
  leave(): void;
}

/** The loop over any Python asynchronous iterable. Raises TypeError for what is none. */
export function async_items<T>(value: T): AsyncLoop<AsyncItems<T>>;
export function async_items(value: unknown): AsyncLoop<any> {
  const iterator = async_iterator(value);
  // What `__aiter__` has just made belongs to this loop alone.
  if (iterator instanceof SteppedAsyncGenerator)
    return new GeneratorLoop(iterator, iterator !== value && !iterator._is_started);
  return new IteratorLoop(iterator);
}

/**
 * The same over a value that nothing else refers to, again and again until it is left: then a generator that has not
 * ended is closed in a task of its own.
 */
export function async_items_once<T>(value: T): Iterable<AsyncLoop<AsyncItems<T>>>;
export function async_items_once(value: unknown): Iterable<AsyncLoop<any>> {
  return new Lonely(value instanceof SteppedAsyncGenerator ? new GeneratorLoop(value, true) : async_items(value));
}

class Lonely implements IterableIterator<AsyncLoop<any>> {
  readonly #step: IteratorYieldResult<AsyncLoop<any>>;

  constructor(value: AsyncLoop<any>) {
    this.#step = { done: false, value };
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorYieldResult<AsyncLoop<any>> {
    return this.#step;
  }

  return(): IteratorReturnResult<undefined> {
    this.#step.value.leave();
    return { done: true, value: undefined };
  }
}

type Method = (...args: any[]) => any;

/** Over an object with `__anext__`, or a JavaScript asynchronous iterator. */
class IteratorLoop implements AsyncLoop<any> {
  value: any = null;
  readonly #iterator: unknown;
  readonly #by_python: Method | undefined;

  constructor(iterator: unknown) {
    this.#iterator = iterator;
    this.#by_python = special(iterator, "__anext__");
    if (this.#by_python === undefined && special(iterator, "next") === undefined)
      throw new TypeError(
        `'async for' received an object from __aiter__ that does not implement __anext__: ${type_name(iterator)}`,
      );
  }

  step(): null {
    return null;
  }

  wait(): Promise<boolean> {
    const steps = this.waits();
    return drive({ _next: (value) => steps.next(value), _throw: (error) => steps.throw(error) });
  }

  waits(): Steps<boolean> {
    return this.#by_python === undefined ? this.#native_step() : this.#python_step(this.#by_python);
  }

  leave(): void {}

  *#python_step(method: Method): Steps<boolean> {
    const item: unknown = method.call(this.#iterator);
    const steps = steps_of_item(item);
    try {
      this.value = (yield* steps) ?? null;
      return true;
    } catch (error) {
      if (error instanceof StopAsyncIteration) return false;
      throw error;
    }
  }

  *#native_step(): Steps<boolean> {
    const step = (yield* native((this.#iterator as AsyncIterator<unknown>).next())) as IteratorResult<unknown>;
    this.value = step.value;
    return step.done !== true;
  }
}

/** The steps of what `__anext__` gave. What is wrong with it is the cause of the TypeError. */
function steps_of_item(item: unknown): Steps<any> {
  const text = `'async for' received an invalid object from __anext__: ${type_name(item)}`;
  let steps: Steps<any> | null;
  try {
    steps = item instanceof Promise ? native(item) : steps_of(item);
  } catch (error) {
    throw raise_from(new TypeError(text), exception(error));
  }
  if (steps === null) throw new TypeError(text);
  return steps;
}
