import { omitted } from "../python/calls/omitted.ts";
import { add_crossing, crossings_of } from "../coroutines/crossings.ts";
import { AssertionError, RuntimeError, TypeError } from "../python/exceptions/hierarchy.ts";
import { call_method } from "../python/calls/call_method.ts";
import { repr } from "../python/repr/repr.ts";
import { warn } from "../program/warn.ts";
import { CancelledError as ThreadsCancelledError, InvalidStateError } from "../stdlib/concurrent/futures/errors.ts";
import { Future as ThreadsFuture } from "../stdlib/concurrent/futures/future.ts";
import { ThreadPoolExecutor } from "../stdlib/concurrent/futures/thread_pool.ts";
import { Thread } from "../stdlib/threading/thread.ts";
import { CancelledError, InvalidStateError as LoopInvalidStateError, TimeoutError } from "./exceptions.ts";
import { executors } from "./executor_part.ts";
import { isfuture } from "./futures.ts";
import { get_event_loop } from "./loops.ts";
import { wait_for } from "./tasks/wait_for.ts";

import type { BaseException } from "../python/exceptions/hierarchy.ts";
import type { EventLoop } from "./base_events.ts";
import type { Future } from "./futures.ts";

/** Lets loops use threads: `run_in_executor`. Compiled modules call it where they need it. */
export function use_executors(): void {
  executors.part ??= { run_in_executor, set_default_executor, shutdown };
}

/** The loop's default executor, made at the first use. */
export function default_executor(loop: EventLoop): ThreadPoolExecutor {
  if (loop._executor_shutdown_called) throw new RuntimeError("Executor shutdown has been called");
  loop._default_executor ??= new ThreadPoolExecutor(null, "asyncio");
  return loop._default_executor as ThreadPoolExecutor;
}

function run_in_executor(loop: EventLoop, executor: unknown, target: unknown, args: any[]): Future {
  const chosen = executor ?? default_executor(loop);
  const future: unknown =
    chosen instanceof ThreadPoolExecutor
      ? chosen._submit(target, args, null)
      : call_method(chosen, "submit", target, ...args);
  return wrap_future(future, { loop });
}

function set_default_executor(loop: EventLoop, executor: unknown): null {
  if (!(executor instanceof ThreadPoolExecutor)) throw new TypeError("executor must be ThreadPoolExecutor instance");
  loop._default_executor = executor;
  return null;
}

/** Waits for the default executor's threads, at most `timeout` seconds; the loop goes on meanwhile. */
async function shutdown(loop: EventLoop, timeout: unknown): Promise<null> {
  const executor = loop._default_executor as ThreadPoolExecutor | null;
  if (executor === null) return null;
  const future = loop.create_future();
  const thread = new Thread(null, _do_shutdown, null, [loop, executor, future]);
  thread.start();
  try {
    await wait_for(future, timeout as number | null);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    const text = `The executor did not finishing joining its threads within ${repr(timeout)} seconds.`;
    warn("RuntimeWarning", text, shutdown);
    await executor.shutdown(false);
    return null;
  }
  await thread.join();
  return null;
}

function _do_shutdown(loop: EventLoop, executor: ThreadPoolExecutor, future: Future): Promise<void> {
  return Promise.resolve(executor.shutdown(true)).then(() => {
    if (!loop.is_closed()) loop.call_soon_threadsafe(() => (future.done() ? null : future.set_result(null)));
  });
}

/** A future of the loop that is settled as one of an executor is; cancelling it cancels that one. */
export function wrap_future(
  future: unknown,
  options: { loop?: EventLoop | null } | undefined = omitted.options,
): Future {
  if (isfuture(future)) return future;
  if (!(future instanceof ThreadsFuture))
    throw new AssertionError(`concurrent.futures.Future is expected, got ${repr(future)}`);
  const loop = options?.loop ?? get_event_loop();
  const wrapped = loop.create_future();
  wrapped.add_done_callback(function _call_check_cancel(_future: unknown) {
    if (wrapped.cancelled()) future.cancel();
    return null;
  });
  future.add_done_callback(function _call_set_state(_future: unknown) {
    if (!loop.is_closed()) loop.call_soon_threadsafe(_set_state, wrapped, future);
    return null;
  });
  return wrapped;
}

/** The outcome of a future of threads becomes that of a future of the loop (`Lib/asyncio/futures.py`: `_copy_future_state`). */
function _set_state(wrapped: Future, future: ThreadsFuture): null {
  if (wrapped.cancelled()) return null;
  if (future.cancelled()) return (wrapped.cancel(), null);
  const error = future._failure();
  return error === null ? wrapped.set_result(future._outcome()) : wrapped.set_exception(converted(error));
}

/** The exceptions of `concurrent.futures` become asyncio's, with the same traceback. */
export function converted(error: BaseException): BaseException {
  const { constructor, args } = error;
  if (constructor === ThreadsCancelledError) return raised_as(error, new CancelledError(...args.items));
  if (constructor === InvalidStateError) return raised_as(error, new LoopInvalidStateError(...args.items));
  return error;
}

function raised_as(error: BaseException, made: BaseException): BaseException {
  if (error.stack !== undefined) made.stack = error.stack;
  made.__traceback__ = error.__traceback__;
  for (const crossing of crossings_of(error)) add_crossing(made, crossing);
  return made;
}
