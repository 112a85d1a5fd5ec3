import { future_from_promise } from "../asyncio/foreign.ts";
import { a_turn } from "./bare_yield.ts";
import { RuntimeError, TypeError } from "../python/exceptions/hierarchy.ts";
import { delegate_iterator } from "../python/iteration/delegate.ts";
import { stepper } from "../python/iteration/iterate.ts";
import { type_name } from "../python/names.ts";
import { AwaitableObject, unawaited } from "./awaitable_object.ts";
import { is_body } from "./steps/body.ts";
import { is_iterable_coroutine } from "./steps/iterable_coroutine.ts";

/** Anything that `awaitable` turns into a result. */
export type Awaitable<T> = PromiseLike<T> | { __await__(): Iterator<unknown, T, any> } | Generator<any, T, any>;

interface Driven {
  __await__(): unknown;
}

/**
 * What `await value` awaits where the compiler does not know the value: futures, tasks and coroutine objects
 * themselves, objects with `__await__`, and promises of other TypeScript, during which the loop goes on.
 * Raises TypeError for what Python cannot await.
 */
export function awaitable<T>(value: Awaitable<T>): PromiseLike<T>;
export function awaitable(value: any): any;
export function awaitable(value: unknown): unknown {
  if (value instanceof AwaitableObject) return value;
  if (value instanceof Promise) return future_from_promise(value);
  if (is_body(value)) return value;
  if (is_iterable_coroutine(value)) return drive(value);
  if (has_await(value)) return drive(value.__await__());
  throw new TypeError(`object ${type_name(value)} can't be used in 'await' expression`);
}

/** What a method that the runtime itself has called gives to await: its promise is a step of the running task. */
export function own_awaitable(value: unknown): any {
  return value instanceof Promise ? value : awaitable(value as Awaitable<unknown>);
}

/** Whether Python could await the value. */
export function is_awaitable(value: unknown): value is Awaitable<unknown> {
  const is_native = value instanceof AwaitableObject || value instanceof Promise || is_body(value);
  return is_native || is_iterable_coroutine(value) || has_await(value);
}

function has_await(value: unknown): value is Driven {
  return typeof value === "object" && value !== null && typeof (value as Partial<Driven>).__await__ === "function";
}

/** Runs an `__await__` iterator: what it yields is awaited, the result or the exception is sent back into it. */
async function drive(iterator: unknown): Promise<unknown> {
  const steps = checked_iterator(iterator);
  let step = steps.next();
  while (step.done !== true) step = await resume(steps, step.value);
  return unawaited(step.value);
}

async function resume(steps: Iterator<unknown>, value: unknown): Promise<IteratorResult<unknown>> {
  let result: unknown;
  try {
    result = await yielded(value);
  } catch (error) {
    if (steps.throw === undefined) throw error;
    return steps.throw(error);
  }
  return steps.next(result);
}

function yielded(value: unknown): unknown {
  if (value === null || value === undefined) return a_turn();
  if (value instanceof AwaitableObject || value instanceof Promise) return value;
  throw new RuntimeError(`Task got bad yield: ${type_name(value)}`);
}

function checked_iterator(value: unknown): Iterator<unknown, unknown, any> {
  if (value instanceof AwaitableObject) throw new TypeError("__await__() returned a coroutine");
  if (typeof (value as Partial<Iterator<unknown>> | null)?.next === "function") return value as Iterator<unknown>;
  const steps = stepper(value);
  if (steps !== undefined) return delegate_iterator(value, steps)[Symbol.iterator]();
  throw new TypeError(`__await__() returned non-iterator of type '${type_name(value)}'`);
}
