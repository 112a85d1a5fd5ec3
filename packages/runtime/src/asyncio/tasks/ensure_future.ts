import { omitted } from "../../python/calls/omitted.ts";
import { is_awaitable } from "../../coroutines/awaitable.ts";
import { AwaitableObject, unawaited } from "../../coroutines/awaitable_object.ts";
import { Coroutine } from "../../coroutines/coroutine.ts";
import { RuntimeError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { bundled } from "../../python/late.ts";
import { future_from_promise } from "../foreign.ts";
import { get_event_loop } from "../loops.ts";
import { Future, isfuture } from "../futures.ts";

import type { Awaitable } from "../../coroutines/awaitable.ts";
import type { EventLoop } from "../base_events.ts";

/** Makes a task of a coroutine object or another awaitable; a future or task is returned as it is. */
export function ensure_future<T = any>(
  awaited: Awaitable<T>,
  options: { loop?: EventLoop | null } | undefined = omitted.options,
): Future<T> {
  const loop = options?.loop ?? null;
  if (awaited instanceof Future) {
    if (loop === null || awaited._loop === loop) return awaited;
    throw new ValueError("The future belongs to a different loop than the one specified as the loop argument");
  }
  if (isfuture(awaited)) return awaited;
  const coroutine = as_coroutine<T>(awaited);
  try {
    return (loop ?? get_event_loop()).create_task(coroutine);
  } catch (error) {
    if (error instanceof RuntimeError) coroutine.close();
    throw error;
  }
}

function as_coroutine<T>(awaited: Awaitable<T>): Coroutine<T> {
  if (awaited instanceof Coroutine) return awaited as Coroutine<T>;
  if (is_awaitable(awaited)) return new Coroutine<T>(_wrap_awaitable, [awaited]);
  throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
}

async function _wrap_awaitable<T>(awaited: Awaitable<T>): Promise<T> {
  return unawaited(await (native(awaited) ?? bundled("awaitable")(awaited))) as T;
}

/** What JavaScript can await by itself; null for an object that has to be driven. */
function native(awaited: unknown): unknown {
  if (awaited instanceof AwaitableObject) return awaited;
  return awaited instanceof Promise ? future_from_promise(awaited) : null;
}
