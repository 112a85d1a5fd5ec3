import { exception } from "../python/exceptions/native.ts";
import { RuntimeError } from "../python/exceptions/hierarchy.ts";
import { running } from "./running.ts";

import type { Future } from "./futures.ts";

/** A future of the running loop that is settled as a promise of other TypeScript is. The loop goes on meanwhile. */
export function future_from_promise<T>(promise: Promise<T>): Future<T> | Promise<T> {
  const loop = running.loop;
  if (loop === null || running.task === null) return promise;
  const future = loop.create_future<T>();
  promise.then(
    (value) => future.done() || future.set_result(value),
    (error: unknown) => future.done() || future.set_exception(exception(error)),
  );
  return future;
}

/** The error for TypeScript that awaits one of asyncio's objects where no task runs. */
export function no_task_error(awaited: string): RuntimeError {
  return new RuntimeError(
    `${awaited} was awaited outside of a task: await it in a coroutine that asyncio.run() runs, ` +
      `or await loop.run_until_complete(...) instead`,
  );
}
