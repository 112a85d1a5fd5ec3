import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { AwaitableObject, unawaited } from "../awaitable_object.ts";
import { bare_yield } from "../bare_yield.ts";

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

async function next_step<T>(coroutine: Steppable<T>, awaited: unknown): Promise<Step<T>> {
  let value: unknown;
  try {
    value = await waited_for(awaited);
  } catch (error) {
    return coroutine._throw(error);
  }
  return coroutine._next(value);
}

function waited_for(awaited: unknown): unknown {
  if (awaited === null || awaited === undefined) return bare_yield;
  if (awaited instanceof AwaitableObject || awaited instanceof Promise) return awaited;
  throw new RuntimeError(`Task got bad yield: ${repr(awaited)}`);
}
