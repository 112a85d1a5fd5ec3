import { awaitable } from "../../coroutines/awaitable.ts";
import { AwaitableObject, unawaited } from "../../coroutines/awaitable_object.ts";
import { cut_crossings } from "../../coroutines/crossings.ts";
import { le } from "../../python/comparison/ordering.ts";
import { get_running_loop } from "../events.ts";
import { CancelledError, timed_out } from "../exceptions.ts";
import { timeout as timeout_scope } from "../timeouts.ts";
import { handled_exception } from "../../python/exceptions/handling.ts";
import { mark_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { Future } from "../futures.ts";
import { ensure_future } from "./ensure_future.ts";

import type { Awaitable } from "../../coroutines/awaitable.ts";
import type { BaseException } from "../../python/exceptions/hierarchy.ts";
import type { Timeout } from "../timeouts.ts";

/** Awaits with a limit in seconds; None is no limit. Raises TimeoutError after what was awaited has been cancelled. */
export function wait_for<T = any>(fut: Awaitable<T>, timeout: any): Promise<T> {
  // A result that could be awaited itself must not be taken for what this gives to await.
  const is_there = fut instanceof Future && fut.done() && !(fut._result instanceof AwaitableObject);
  return is_there ? (at_once(fut, timeout) as never) : limited<T>(fut, timeout);
}

mark_coroutine_function(wait_for);

/** Nothing is waited for: a task that begins with this goes on. */
function at_once<T>(future: Future<T>, timeout: any): T {
  if (timeout !== null && le(timeout, 0)) return unawaited(future.result());
  const scope = timeout_scope(timeout);
  scope.__aenter__();
  try {
    return unawaited(future._outcome());
  } finally {
    scope.__aexit__(null, null, null);
  }
}

async function limited<T = any>(fut: Awaitable<T>, timeout: any): Promise<T> {
  if (timeout !== null && le(timeout, 0)) return unawaited(await without_waiting(ensure_future<T>(fut)));
  const scope = timeout_scope(timeout);
  const outside = handled_exception();
  // Neither entering nor leaving waits.
  scope.__aenter__();
  let result: T;
  try {
    result = await awaitable<T>(fut);
  } catch (error) {
    leave(scope, error, outside);
    throw error;
  }
  scope.__aexit__(null, null, null);
  return unawaited(result);
}

/**
 * Leaves the scope by an error. What passes the coroutine from there takes what its caller handles for its context, whatever it had before
 * (`Objects/genobject.c`: `gen_send_ex2`).
 */
function leave(scope: Timeout, error: unknown, outside: BaseException | null): void {
  try {
    scope.__aexit__((error as object).constructor, error, null);
  } catch (expired) {
    // The cancellation ends here: its traceback has nothing of whoever awaits this.
    if (expired !== error) cut_crossings(error as object, 0);
    if (outside !== null) (expired as BaseException).__context__ = outside;
    throw expired;
  }
}

async function without_waiting<T>(future: Future<T>): Promise<T> {
  if (future.done()) return unawaited(future.result());
  await cancel_and_wait(future);
  try {
    return unawaited(future.result());
  } catch (error) {
    if (error instanceof CancelledError) throw timed_out(error);
    throw error;
  }
}

async function cancel_and_wait(future: Future): Promise<void> {
  const waiter = get_running_loop().create_future<null>();
  const _release_waiter = (): unknown => waiter.done() || waiter.set_result(null);
  future.add_done_callback(_release_waiter);
  try {
    future.cancel();
    await waiter;
  } finally {
    future.remove_done_callback(_release_waiter);
  }
}
