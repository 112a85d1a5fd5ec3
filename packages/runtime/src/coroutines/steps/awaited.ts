import { future_from_promise } from "../../asyncio/foreign.ts";
import { Future } from "../../asyncio/futures.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { type_name } from "../../python/names.ts";
import { delegate, delegate_iterator } from "../../python/iteration/delegate.ts";
import { is_generator, stepper } from "../../python/iteration/iterate.ts";
import { AwaitableObject } from "../awaitable_object.ts";
import { bare_yield } from "../bare_yield.ts";
import { Coroutine } from "../coroutine.ts";
import { finished_with, is_body } from "./body.ts";
import { CoroutineWrapper, Driven } from "./driven.ts";
import { bare_steps, FutureSteps, NativeSteps } from "./future_steps.ts";
import { is_iterable_coroutine } from "./iterable_coroutine.ts";

import type { Steps } from "./body.ts";

/** What awaiting a value gives. */
type Result<T> = T extends PromiseLike<infer R> ? R : T extends Steps<infer R> ? R : any;

/** `await value` in a coroutine that is a generator. Raises TypeError for what Python cannot await. */
export function awaited<T>(value: T): Steps<Result<T>>;
export function awaited(value: unknown): Steps<any> {
  const steps = steps_of(value);
  if (steps === null) throw new TypeError(`object ${type_name(value)} can't be used in 'await' expression`);
  return steps;
}

/** The steps of awaiting a value; null for what Python cannot await. */
export function steps_of(value: unknown): Steps<any> | null {
  if (value instanceof Future) return new FutureSteps(value) as unknown as Steps<any>;
  if (value instanceof Driven) return value._awaited();
  if (value instanceof Coroutine) return native(value._call());
  if (is_body(value)) return value;
  if (value instanceof AwaitableObject) return new NativeSteps(value as PromiseLike<any>) as unknown as Steps<any>;
  if (value instanceof Promise) {
    const future = future_from_promise(value);
    return native(future);
  }
  if (is_iterable_coroutine(value)) return delegate(value) as Steps<any>;
  if (has_await(value)) return iterated(value.__await__());
  return null;
}

/** Goes on with what a call of a native coroutine function of the runtime gave: its promise, a future, or the result itself. */
export function native<T>(begun: PromiseLike<T> | T): Steps<T>;
export function native(begun: any): Steps<any> {
  if (typeof begun !== "object" || begun === null) return finished_with(begun);
  if (begun === bare_yield) return bare_steps;
  if (begun instanceof Future) return new FutureSteps(begun) as unknown as Steps<any>;
  if (begun instanceof Promise) return new NativeSteps(begun) as unknown as Steps<any>;
  if (begun instanceof AwaitableObject || is_body(begun)) return awaited(begun);
  return finished_with(begun);
}

interface Awaited {
  __await__(): unknown;
}

function has_await(value: unknown): value is Awaited {
  return typeof value === "object" && value !== null && typeof (value as Partial<Awaited>).__await__ === "function";
}

/** What `__await__` of a class of the program gave. */
function iterated(iterator: unknown): Steps<any> {
  if (iterator instanceof Coroutine || is_iterable_coroutine(iterator))
    throw new TypeError("__await__() returned a coroutine");
  if (iterator instanceof CoroutineWrapper) return iterator._driven._awaited();
  if (is_generator(iterator)) return delegate(iterator) as Steps<any>;
  const steps = stepper(iterator);
  if (steps === undefined) throw new TypeError(`__await__() returned non-iterator of type '${type_name(iterator)}'`);
  return delegate_iterator(iterator, steps) as Steps<any>;
}
