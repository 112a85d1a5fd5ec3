import { omitted } from "../../python/calls/omitted.ts";
import { Coroutine } from "../../coroutines/coroutine.ts";
import { RuntimeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { bundled } from "../../python/late.ts";
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
  const coroutine: Coroutine<T> = awaited instanceof Coroutine ? awaited : bundled("futures").as_coroutine<T>(awaited);
  try {
    return (loop ?? get_event_loop()).create_task(coroutine);
  } catch (error) {
    if (error instanceof RuntimeError) coroutine.close();
    throw error;
  }
}
