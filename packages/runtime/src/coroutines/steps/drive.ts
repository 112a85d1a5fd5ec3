import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { Future } from "../../asyncio/futures.ts";
import { AwaitableObject, unawaited } from "../awaitable_object.ts";
import { a_turn } from "../bare_yield.ts";
import { cut_crossings } from "../crossings.ts";

import type { Step } from "./body.ts";

/** What is driven by steps. */
export interface Steppable<T> {
  _next(value?: unknown): Step<T>;
  _throw(error: unknown): Step<T>;
}

/** Drives a coroutine for native code that awaits it: each thing that it waits for is awaited in its place. */
export async function drive<T>(coroutine: Steppable<T>): Promise<T> {
  let step = coroutine._next(null);
  while (step.done !== true) step = await next_step(coroutine, step.value);
  return unawaited(step.value);
}

/** The same for one that has begun, and waits for something. */
export async function drive_on<T>(coroutine: Steppable<T>, awaited: unknown): Promise<T> {
  let step = await next_step(coroutine, awaited);
  while (step.done !== true) step = await next_step(coroutine, step.value);
  return unawaited(step.value);
}

async function next_step<T>(coroutine: Steppable<T>, awaited: unknown): Promise<Step<T>> {
  let value: unknown;
  try {
    value = await waited_for(awaited);
  } catch (error) {
    // The way from here outwards is told by the steps that the error is thrown into.
    if (awaited instanceof Future && error === awaited._exception)
      cut_crossings(error as object, awaited._crossing_count);
    return coroutine._throw(error);
  }
  return coroutine._next(value);
}

function waited_for(awaited: unknown): unknown {
  if (awaited === null || awaited === undefined) return a_turn();
  if (awaited instanceof AwaitableObject) return awaited;
  if (awaited instanceof Promise) return apart(awaited);
  throw new RuntimeError(`Task got bad yield: ${repr(awaited)}`);
}

/** A promise that ends as the other does, though JavaScript does not see that who awaits it waits for the other one. */
function apart(promise: PromiseLike<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    promise.then((value) => resolve(unawaited(value)), reject);
  });
}
