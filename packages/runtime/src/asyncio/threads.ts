import { unawaited } from "../coroutines/awaitable_object.ts";
import { Coroutine } from "../coroutines/coroutine.ts";
import { take_keywords } from "../python/calls/keywords.ts";
import { TypeError } from "../python/exceptions/hierarchy.ts";
import { exception } from "../python/exceptions/native.ts";
import { Future as ConcurrentFuture } from "../stdlib/concurrent/futures/future.ts";
import { get_running_loop } from "./events.ts";
import { default_executor, use_executors, wrap_future } from "./executors.ts";
import { ensure_future } from "./tasks/ensure_future.ts";

import type { EventLoop } from "./base_events.ts";
import type { Future } from "./futures.ts";

/** Runs a function in a thread of the loop's default executor; the loop goes on meanwhile (`Lib/asyncio/threads.py`). */
export async function to_thread(target: unknown, ...args: any[]): Promise<any> {
  use_executors();
  const keywords = take_keywords(args);
  const given = Object.keys(keywords).length === 0 ? null : keywords;
  const loop = get_running_loop();
  const future = default_executor(loop)._submit(target, args, given);
  return unawaited(await wrap_future(future, { loop }));
}

/** Has another thread's loop run a coroutine; the future gives its result to this one. */
export function run_coroutine_threadsafe(awaited: unknown, loop: EventLoop): ConcurrentFuture {
  if (!(awaited instanceof Coroutine)) throw new TypeError("A coroutine object is required");
  const future = new ConcurrentFuture();
  loop.call_soon_threadsafe(() => {
    try {
      follow(ensure_future(awaited, { loop }), future);
    } catch (error) {
      if (future.set_running_or_notify_cancel()) future.set_exception(exception(error));
      throw error;
    }
    return null;
  });
  return future;
}

/** The outcome of a task becomes that of a future of threads, whose cancellation cancels the task. */
function follow(task: Future, future: ConcurrentFuture): void {
  future.add_done_callback((_future: unknown) => {
    if (future.cancelled()) task._loop.call_soon_threadsafe(() => task.cancel());
    return null;
  });
  task.add_done_callback((_task: unknown) => {
    if (task.cancelled()) future.cancel();
    if (!future.set_running_or_notify_cancel()) return null;
    const error = task.exception();
    return error === null ? future.set_result(task.result()) : future.set_exception(error);
  });
}
