import { omitted } from "../python/calls/omitted.ts";
import { take_keywords } from "../python/calls/keywords.ts";
import { unawaited } from "../coroutines/awaitable_object.ts";
import { RuntimeError } from "../python/exceptions/hierarchy.ts";
import { Future } from "./futures.ts";
import { Handle, TimerHandle } from "./handles.ts";
import { copied_context, running } from "./running.ts";
import { _run_until_complete_cb } from "./run_until_complete_cb.ts";
import { Scheduler } from "./scheduler.ts";
import { ensure_future } from "./tasks/ensure_future.ts";
import { Task } from "./tasks/task.ts";

import type { Coroutine } from "../coroutines/coroutine.ts";
import type { Awaitable } from "../coroutines/awaitable.ts";
import type { Callback } from "./callbacks.ts";
import type { RunningContext } from "./running.ts";
import type { Sleep } from "./tasks/sleep_future.ts";
import type { TaskOptions } from "./tasks/task.ts";
import type { Timer } from "./timer_heap.ts";

/**
 * What of an event loop tasks and `asyncio.run` need. Programs that can get hold of a loop have one of a class of `base_events.ts`, which
 * has all of its methods; those of plain programs (`plain/index.ts`) are of this class.
 */
export class CoreLoop extends Scheduler {
  _closed = false;
  /** What ends with the loop: child processes. */
  readonly _at_close = new Set<() => void>();

  /** Tells about something that nobody handled, which in a plain program there is not. */
  _report(message: string, _details: Record<string, unknown>): void {
    throw new RuntimeError(message);
  }

  _call_soon(callback: Callback, args: readonly unknown[], context: RunningContext | null): Handle {
    const handle = new Handle(callback, args, this as never, context);
    this._push(handle);
    return handle;
  }

  /** Calls back soon, in a context. */
  _call_in(context: RunningContext | null, callback: Callback, args: readonly unknown[]): Handle {
    this._check_closed();
    return this._call_soon(callback, args, context);
  }

  /** Finishes what sleeps after so many seconds. */
  _wake_later(sleep: Sleep<unknown>, delay: number): void {
    this._check_closed();
    sleep._when = this._now() + delay;
    this._timer_heap.push(sleep);
  }

  create_future<T = any>(): Future<T> {
    return new Future<T>(null, this as never);
  }

  create_task<T = any>(coroutine: Coroutine<T>, options: TaskOptions | undefined = omitted.options): Task<T> {
    this._check_closed();
    return new Task<T>(coroutine, options, this as never);
  }

  /** `run_until_complete` without the caller's frames. */
  async _run_to_end<T = any>(awaited: Awaitable<T>): Promise<T> {
    this._check_closed();
    this._check_running();
    const is_new = !(awaited instanceof Future);
    const future = ensure_future<T>(awaited, { loop: this as never });
    future.add_done_callback(_run_until_complete_cb);
    try {
      await this._run_until_stopped();
    } catch (error) {
      if (is_new && future.done() && !future.cancelled()) future.exception();
      throw error;
    } finally {
      future.remove_done_callback(_run_until_complete_cb);
    }
    if (!future.done()) throw new RuntimeError("Event loop stopped before Future completed.");
    return unawaited(future.result());
  }

  /** Ends the run after the current iteration. */
  stop(): null {
    this._stopping = true;
    if (this._waiting !== "no") this._wake();
    return null;
  }

  close(): null {
    if (this.is_running()) throw new RuntimeError("Cannot close a running event loop");
    if (this._closed) return null;
    this._closed = true;
    for (const end of this._at_close) end();
    this._watched?.close();
    this._timer_heap.clear();
    while (this._ready.length > 0) this._ready.shift();
    return null;
  }

  is_running(): boolean {
    return this._run_now !== null;
  }

  is_closed(): boolean {
    return this._closed;
  }

  _call_at(when: number, callback: Callback, args: any[]): TimerHandle {
    return this._add_timer(when, callback, args);
  }

  _timer_handle_cancelled(timer: Timer): null {
    if (timer._scheduled) this._timer_heap.cancelled += 1;
    return null;
  }

  _add_timer(when: number, callback: Callback, args: any[]): TimerHandle {
    this._check_closed();
    const { context } = take_keywords(args);
    const timer = new TimerHandle(when, callback, args, this as never, copied_context(context));
    timer._given = null;
    this._timer_heap.push(timer);
    return timer;
  }

  _check_closed(): null {
    if (this._closed) throw new RuntimeError("Event loop is closed");
    return null;
  }

  _check_running(): null {
    if (this.is_running()) throw new RuntimeError("This event loop is already running");
    if (running.loop !== null) throw new RuntimeError("Cannot run the event loop while another loop is running");
    return null;
  }
}
