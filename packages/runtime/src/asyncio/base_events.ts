import { bundled } from "../python/late.ts";
import { unawaited } from "../coroutines/awaitable_object.ts";
import { add_crossing, capture_stack } from "../coroutines/crossings.ts";
import { Coroutine } from "../coroutines/coroutine.ts";
import { take_keywords } from "../python/calls/keywords.ts";
import { Exception, RuntimeError, TypeError } from "../python/exceptions/hierarchy.ts";
import { repr } from "../python/repr/repr.ts";
import { special } from "../python/special.ts";
import { box } from "../python/values/float.ts";
import { watch_uncaught } from "../program/uncaught.ts";
import { call_handler, default_exception_handler } from "./exception_handler.ts";
import { executor_part } from "./executor_part.ts";
import { Future } from "./futures.ts";
import { Handle, TimerHandle } from "./handles.ts";
import { loops } from "./policy.ts";
import { copied_context, running } from "./running.ts";
import { Scheduler } from "./scheduler.ts";
import { seconds } from "./seconds.ts";
import { Task } from "./tasks/task.ts";
import { ensure_future } from "./tasks/ensure_future.ts";

import type { Dict } from "../python/values/dict.ts";
import type { Float } from "../python/values/float.ts";
import type { NativeAsyncGenerator } from "../coroutines/async_generator_state.ts";
import type { Awaitable } from "../coroutines/awaitable.ts";
import type { Callback } from "./callbacks.ts";
import type { RunningContext } from "./running.ts";
import type { TaskOptions } from "./tasks/task.ts";

/** Called with the loop and a dict that describes what nobody handled. */
export type ExceptionHandler = (loop: EventLoop, context: Dict<string, unknown>) => unknown;

/** The event loop (`Lib/asyncio/base_events.py`). Running it is asynchronous: what blocks in Python is awaited here. */
export class EventLoop extends Scheduler {
  static readonly __name__: string = "_UnixSelectorEventLoop";
  static readonly __module__: string = "asyncio.unix_events";

  static {
    loops.make = () => new EventLoop();
  }

  _closed = false;
  _debug = false;
  _exception_handler: ExceptionHandler | null = null;
  _default_executor: object | null = null;
  _executor_shutdown_called = false;
  /** The asynchronous generators that were first used in this loop and have not ended. */
  readonly _async_generators = new Map<NativeAsyncGenerator, (generator: NativeAsyncGenerator) => Coroutine<unknown>>();
  /** The newest unfinished task; the others follow by `_previous_task`. */
  _newest_task: Task | null = null;

  /** The loop's clock in seconds; its zero means nothing. */
  time(): number | Float {
    return box(this._now());
  }

  call_soon(callback: Callback, ...args: any[]): Handle {
    this._check_closed();
    const { context } = take_keywords(args);
    return this._call_in(copied_context(context), callback, args);
  }

  /** Calls back soon, in a context. */
  _call_in(context: RunningContext | null, callback: Callback, args: readonly unknown[]): Handle {
    this._check_closed();
    const handle = new Handle(callback, args, this, context);
    this._schedule(handle);
    return handle;
  }

  call_soon_threadsafe(callback: Callback, ...args: any[]): Handle {
    return this.call_soon(callback, ...args);
  }

  /** Calls back after `delay` seconds. */
  call_later(delay: unknown, callback: Callback, ...args: any[]): TimerHandle {
    if (delay === null) throw new TypeError("delay must not be None");
    return this._call_at(this._now() + seconds(delay), callback, args);
  }

  /** Calls back at a time of the loop's clock. */
  call_at(when: unknown, callback: Callback, ...args: any[]): TimerHandle {
    if (when === null) throw new TypeError("when cannot be None");
    const timer = this._call_at(seconds(when), callback, args);
    timer._given = when;
    return timer;
  }

  create_future<T = any>(): Future<T> {
    return new Future<T>(null, this);
  }

  create_task<T = any>(coroutine: Coroutine<T>, options?: TaskOptions): Task<T> {
    this._check_closed();
    return new Task<T>(coroutine, options, this);
  }

  /** Runs until the future is done and returns its result; a coroutine object becomes a task first. */
  async run_until_complete<T = any>(awaited: Awaitable<T>): Promise<T> {
    const caller = capture_stack(this.run_until_complete);
    watch_uncaught();
    try {
      return unawaited(await this._run_to_end<T>(awaited));
    } catch (error) {
      add_crossing(error as object, caller);
      throw error;
    }
  }

  /** `run_until_complete` without the caller's frames. */
  async _run_to_end<T = any>(awaited: Awaitable<T>): Promise<T> {
    this._check_closed();
    this._check_running();
    const is_new = !(awaited instanceof Future);
    const future = ensure_future<T>(awaited, { loop: this });
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

  /** Runs until `stop` is called. */
  async run_forever(): Promise<null> {
    watch_uncaught();
    this._check_closed();
    this._check_running();
    await this._run_until_stopped();
    return null;
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
    this._timers.clear();
    while (this._ready.length > 0) this._ready.shift();
    return null;
  }

  is_running(): boolean {
    return this._run_now !== null;
  }

  is_closed(): boolean {
    return this._closed;
  }

  get_debug(): boolean {
    return this._debug;
  }

  set_debug(enabled: boolean): null {
    this._debug = enabled;
    return null;
  }

  /** Installs who is told of exceptions that nobody handles; None brings the default one back. */
  set_exception_handler(handler: ExceptionHandler | null): null {
    if (handler !== null && typeof handler !== "function" && special(handler, "__call__") === undefined) {
      throw new TypeError(`A callable object or None is expected, got ${repr(handler)}`);
    }
    this._exception_handler = handler;
    return null;
  }

  get_exception_handler(): ExceptionHandler | null {
    return this._exception_handler;
  }

  call_exception_handler(context: Dict<string, unknown>): null {
    call_handler(this, context);
    return null;
  }

  default_exception_handler(context: Dict<string, unknown>): null {
    default_exception_handler(context);
    return null;
  }

  /** Closes the asynchronous generators that were used in this loop and have not ended. */
  async shutdown_asyncgens(): Promise<null> {
    const generators = [...this._async_generators];
    this._async_generators.clear();
    if (generators.length === 0) return null;
    // Not `gather`: its future extends a class that this module is needed for.
    const tasks = generators.map(([generator, aclose]) => this.create_task(aclose(generator)));
    for (const task of tasks) await settled(task);
    for (const [index, task] of tasks.entries()) {
      const generator = generators[index]![0];
      const error = task.cancelled() ? null : task.exception();
      const message = `an error occurred during closing of asynchronous generator ${repr(generator)}`;
      if (error instanceof Exception) this._report(message, { exception: error, asyncgen: generator });
    }
    return null;
  }

  /** Runs a function in a thread; its outcome becomes the future's. None stands for the loop's own executor. */
  run_in_executor(executor: unknown, target: unknown, ...args: any[]): Future {
    this._check_closed();
    return executor_part().run_in_executor(this, executor, target, args);
  }

  set_default_executor(executor: unknown): null {
    return executor_part().set_default_executor(this, executor);
  }

  /** Waits for the threads of the loop's own executor, of which there is none until something asks for one. */
  async shutdown_default_executor(timeout: unknown = null): Promise<null> {
    this._executor_shutdown_called = true;
    return this._default_executor === null ? null : executor_part().shutdown(this, timeout);
  }

  __repr__(): string {
    const name = (this.constructor as unknown as { __name__: string }).__name__;
    return `<${name} running=${repr(this.is_running())} closed=${repr(this._closed)} debug=${repr(this._debug)}>`;
  }

  /** Tells the exception handler about something that nobody handled. */
  _report(message: string, details: Record<string, unknown>): void {
    // What a program has put in the method's place gets the dict that CPython's callers give.
    if (this.call_exception_handler === EventLoop.prototype.call_exception_handler)
      call_handler(this, { message, ...details });
    else this.call_exception_handler(new (bundled("Dict"))<string, unknown>(Object.entries({ message, ...details })));
  }

  _call_at(when: number, callback: Callback, args: any[]): TimerHandle {
    this._check_closed();
    const { context } = take_keywords(args);
    const timer = new TimerHandle(when, callback, args, this, copied_context(context));
    this._timers.push(timer);
    return timer;
  }

  _check_closed(): void {
    if (this._closed) throw new RuntimeError("Event loop is closed");
  }

  _check_running(): void {
    if (this.is_running()) throw new RuntimeError("This event loop is already running");
    if (running.loop !== null) throw new RuntimeError("Cannot run the event loop while another loop is running");
  }

  /** Adds a task to the loop's list of unfinished tasks. */
  _adopt(task: Task): void {
    const newest = this._newest_task;
    task._previous_task = newest;
    if (newest !== null) newest._next_task = task;
    this._newest_task = task;
  }

  /** Removes a task that has ended. */
  _release(task: Task): void {
    const { _previous_task: previous, _next_task: next } = task;
    if (previous !== null) previous._next_task = next;
    if (next === null) this._newest_task = previous;
    else next._previous_task = previous;
    task._previous_task = null;
    task._next_task = null;
  }

  /** The unfinished tasks, oldest first. */
  _unfinished_tasks(): Task[] {
    const tasks: Task[] = [];
    for (let task = this._newest_task; task !== null; task = task._previous_task) tasks.push(task);
    return tasks.reverse();
  }
}

/** Waits until the task has ended, however it ends. */
async function settled(task: Task): Promise<void> {
  try {
    await task;
  } catch (error) {
    if (!task.done()) throw error;
  }
}

function _run_until_complete_cb(future: Future): null {
  // What is to end the program has been raised already; the loop must not stop a second time.
  if (!future.cancelled() && future.exception()?.raw$ends_program) return null;
  return future._loop.stop();
}
