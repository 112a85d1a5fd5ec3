import { finalize } from "../../coroutines/async_generators.ts";
import { is_async_generator, state_of, take_step } from "../../coroutines/async_generator_state.ts";
import { unawaited } from "../../coroutines/awaitable_object.ts";
import { StopAsyncIteration, TypeError } from "../exceptions/hierarchy.ts";
import { stackless } from "../exceptions/stackless.ts";
import { type_name } from "../names.ts";
import { special } from "../special.ts";

import type { NativeAsyncGenerator } from "../../coroutines/async_generator_state.ts";

/** What an asynchronous iterable's items are typed as. */
export type AsyncItems<T> = T extends AsyncIterable<infer I> ? I : any;

/**
 * A JavaScript asynchronous iterable over any Python one. Leaving the loop early does not close it.
 * Raises TypeError `'async for' requires an object with __aiter__ method, got list`.
 */
export function aiterate<T>(value: T): AsyncIterable<AsyncItems<T>>;
export function aiterate(value: unknown): AsyncIterable<unknown> {
  if (is_async_generator(value)) return adapter(() => take_step(value, "next", undefined, ANEXT));
  const iterator = async_iterator(value);
  if (is_stepped(iterator)) return iterator.raw$items(iterator !== value && !iterator._is_started);
  return items_of(iterator);
}

/**
 * The same over a value that nothing else refers to: a generator that the loop leaves early is closed in a task of its
 * own, as CPython's finalizer does.
 */
export function aiterate_once<T>(value: T): AsyncIterable<AsyncItems<T>>;
export function aiterate_once(value: unknown): AsyncIterable<unknown> {
  if (is_stepped(value)) return value.raw$items(true);
  return is_async_generator(value) ? fresh_generator(value) : aiterate(value);
}

/** A generator that the runtime drives (`coroutines/steps/async_generator.ts`): only programs that have one bring its class. */
interface SteppedItems {
  readonly _is_started: boolean;
  raw$items(is_alone: boolean): AsyncIterableIterator<unknown>;
}

function is_stepped(value: unknown): value is SteppedItems {
  return typeof (value as Partial<SteppedItems> | null)?.raw$items === "function";
}

/** The built-in `aiter`. */
export function aiter(value: unknown): any {
  return async_iterator(value, (type) => `'${type}' object is not an async iterable`);
}

/** The built-in `anext`: an awaitable for the next item. Without a fallback the end raises StopAsyncIteration. */
export async function anext(iterator: unknown, fallback: unknown = undefined): Promise<any> {
  const step = await next_step(iterator, (type) => `'${type}' object is not an async iterator`)();
  if (step.done !== true) return unawaited(step.value);
  if (fallback !== undefined) return unawaited(fallback);
  throw stackless(() => new StopAsyncIteration());
}

/** How error messages name a step of a generator. */
const ANEXT = "anext()";

type NextStep = () => Promise<IteratorResult<unknown>>;

function items_of(iterator: unknown): AsyncIterable<unknown> {
  // What `__aiter__` has just made belongs to this loop alone.
  if (is_async_generator(iterator) && !state_of(iterator).is_started) return fresh_generator(iterator);
  return adapter(
    next_step(
      iterator,
      (type) => `'async for' received an object from __aiter__ that does not implement __anext__: ${type}`,
    ),
  );
}

function fresh_generator(generator: NativeAsyncGenerator): AsyncIterable<unknown> {
  const leave = async (): Promise<IteratorResult<unknown>> => {
    finalize(generator);
    return { done: true, value: null };
  };
  return adapter(() => take_step(generator, "next", undefined, ANEXT), leave);
}

function next_step(iterator: unknown, text: (type: string) => string): NextStep {
  if (is_async_generator(iterator)) return () => take_step(iterator, "next", undefined, ANEXT);
  if (is_stepped(iterator)) return () => iterator.raw$items(false).next();
  const by_python = special(iterator, "__anext__");
  if (by_python !== undefined) return () => python_step(by_python.call(iterator));
  if (special(iterator, "next") !== undefined) return () => (iterator as AsyncIterator<unknown>).next();
  throw new TypeError(text(type_name(iterator)));
}

/** What `__aiter__` gives, or JavaScript's own asynchronous iterator. */
export function async_iterator(
  value: unknown,
  text = (type: string) => `'async for' requires an object with __aiter__ method, got ${type}`,
): unknown {
  const method = special(value, "__aiter__");
  if (method !== undefined) return method.call(value);
  const native = (value as { [Symbol.asyncIterator]?: () => unknown } | null)?.[Symbol.asyncIterator];
  if (native === undefined) throw new TypeError(text(type_name(value)));
  return native.call(value);
}

async function python_step(item: unknown): Promise<IteratorResult<unknown>> {
  try {
    return { done: false, value: await item };
  } catch (error) {
    if (error instanceof StopAsyncIteration) return { done: true, value: null };
    throw error;
  }
}

function adapter(next: NextStep, leave?: NextStep): AsyncIterable<unknown> {
  const iterator = leave === undefined ? { next } : { next, return: leave };
  return { [Symbol.asyncIterator]: () => iterator };
}
