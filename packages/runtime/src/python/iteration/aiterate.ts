import { unawaited } from "../../coroutines/awaitable_object.ts";
import { StopAsyncIteration, TypeError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { special } from "../special.ts";

/** What an asynchronous iterable's items are typed as. */
export type AsyncItems<T> = T extends AsyncIterable<infer I> ? I : any;

/**
 * A JavaScript asynchronous iterable over any Python one. Leaving the loop early does not close it.
 * Raises TypeError `'async for' requires an object with __aiter__ method, got list`.
 */
export function aiterate<T>(value: T): AsyncIterable<AsyncItems<T>>;
export function aiterate(value: unknown): AsyncIterable<unknown> {
  const iterator = async_iterator(value);
  const by_python = special(iterator, "__anext__");
  if (by_python !== undefined) return adapter(() => python_step(by_python.call(iterator)));
  if (special(iterator, "next") !== undefined) return adapter(() => (iterator as AsyncIterator<unknown>).next());
  throw new TypeError(
    `'async for' received an object from __aiter__ that does not implement __anext__: ${type_name(iterator)}`,
  );
}

/** The built-in `aiter`. */
export function aiter(value: unknown): any {
  return async_iterator(value, (type) => `'${type}' object is not an async iterable`);
}

/** The built-in `anext`: an awaitable for the next item. Without a fallback the end raises StopAsyncIteration. */
export async function anext(iterator: unknown, fallback: unknown = undefined): Promise<any> {
  for await (const item of aiterate(iterator)) return unawaited(item);
  if (fallback !== undefined) return fallback;
  throw new StopAsyncIteration();
}

function async_iterator(
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

function adapter(next: () => Promise<IteratorResult<unknown>>): AsyncIterable<unknown> {
  return { [Symbol.asyncIterator]: () => ({ next }) };
}
