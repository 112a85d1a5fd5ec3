import { StopAsyncIteration, TypeError } from "../../python/exceptions/hierarchy.ts";
import { exception } from "../../python/exceptions/native.ts";
import { raise_from } from "../../python/exceptions/raise.ts";
import { async_iterator, type AsyncItems } from "../../python/iteration/aiterate.ts";
import { type_name } from "../../python/names.ts";
import { special } from "../../python/special.ts";
import { is_item, SteppedAsyncGenerator, taken_item } from "./async_generator.ts";
import { native, steps_of } from "./awaited.ts";
import { Stepping } from "./body.ts";

import type { Step, Steps } from "./body.ts";

/** An `async for` loop: `step` goes on to the next item, which is `value` then, and gives false at the end. */
export interface AsyncLoop<T> {
  readonly value: T;
  step(): Steps<boolean>;
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

/** The same over a value that nothing else refers to: a generator that the loop leaves early is closed in a task of its own. */
export function async_items_once<T>(value: T): AsyncLoop<AsyncItems<T>>;
export function async_items_once(value: unknown): AsyncLoop<any> {
  return value instanceof SteppedAsyncGenerator ? new GeneratorLoop(value, true) : async_items(value);
}

const has_item: Step<boolean> = { done: true, value: true };
const has_ended: Step<boolean> = { done: true, value: false };

/** Over a generator of the runtime, which needs no object for each item. */
class GeneratorLoop extends Stepping<boolean> implements AsyncLoop<any> {
  value: any = null;
  readonly #generator: SteppedAsyncGenerator;
  readonly #is_alone: boolean;
  #is_under_way = false;

  constructor(generator: SteppedAsyncGenerator, is_alone: boolean) {
    super();
    this.#generator = generator;
    this.#is_alone = is_alone;
  }

  step(): Steps<boolean> {
    return this as unknown as Steps<boolean>;
  }

  leave(): void {
    if (this.#is_alone) this.#generator._finalize();
  }

  override next(value: unknown = null): Step<boolean> {
    if (!this.#is_under_way) {
      const generator = this.#generator;
      generator._begin();
      if (generator.ag_running) {
        // The error is the one of the awaitable that this loop does without.
        return generator.__anext__()._next() as never;
      }
      if (generator._is_finished) return has_ended;
      this.#is_under_way = generator.ag_running = true;
      return this.#take("next", null);
    }
    return this.#take("next", value);
  }

  override throw(error: unknown): Step<boolean> {
    if (!this.#is_under_way) throw error;
    return this.#take("throw", error);
  }

  #take(kind: "next" | "throw", value: unknown): Step<boolean> {
    let step: Step;
    try {
      step = this.#generator._advance(kind, value);
    } catch (error) {
      this.#is_under_way = this.#generator.ag_running = false;
      throw error;
    }
    if (step.done !== true && !is_item(step)) return step as Step<boolean>;
    this.#is_under_way = this.#generator.ag_running = false;
    if (step.done === true) return has_ended;
    this.value = taken_item();
    return has_item;
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

  step(): Steps<boolean> {
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
