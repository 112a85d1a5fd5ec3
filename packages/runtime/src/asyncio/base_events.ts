import { current_host } from "../host/current.ts";
import { unawaited } from "../coroutines/awaitable_object.ts";
import { add_crossing, capture_stack } from "../coroutines/crossings.ts";
import { Coroutine } from "../coroutines/coroutine.ts";
import { take_keywords } from "../python/calls/keywords.ts";
import { TypeError } from "../python/exceptions/hierarchy.ts";
import { late } from "../python/late.ts";
import { repr } from "../python/repr/repr.ts";
import { special } from "../python/special.ts";
import { box } from "../python/values/float.ts";
import { watch_uncaught } from "../program/uncaught.ts";
import { call_handler, report_to, default_exception_handler } from "./exception_handler.ts";
import { executor_part } from "./executor_part.ts";
import { futures_part } from "./futures_part.ts";
import { Future } from "./futures.ts";
import { Handle, TimerHandle } from "./handles.ts";
import { log } from "./log.ts";
import { event_loop } from "./policy.ts";
import { loops } from "./loops.ts";
import { copied_context } from "./running.ts";
import { _run_until_complete_cb } from "./run_until_complete_cb.ts";
import { CoreLoop } from "./core_loop.ts";
import { seconds } from "./seconds.ts";
import { class_name, type_name } from "../python/names.ts";

import type { Dict } from "../python/values/dict.ts";
import type { Float } from "../python/values/float.ts";
import type { NativeAsyncGenerator } from "../coroutines/async_generator_state.ts";
import type { Awaitable } from "../coroutines/awaitable.ts";
import type { Callback } from "./callbacks.ts";
import type { close_all } from "./asyncgens.ts";

/** Called with the loop and a dict that describes what nobody handled. */
export type ExceptionHandler = (loop: EventLoop, context: Dict<string, unknown>) => unknown;

/** The event loop (`Lib/asyncio/base_events.py`). Running it is asynchronous: what blocks in Python is awaited here. */
export class BaseEventLoop extends CoreLoop {
  static override readonly __name__: string = "BaseEventLoop";
  static override readonly __module__: string = "asyncio.base_events";

  _debug = false;
  _exception_handler: ExceptionHandler | null = null;
  _default_executor: object | null = null;
  _executor_shutdown_called = false;
  /** What closes asynchronous generators, once there is one. */
  _close_generators: typeof close_all | null = null;
  /** The asynchronous generators that were first used in this loop and have not ended. */
  readonly _async_generators = new Map<NativeAsyncGenerator, (generator: NativeAsyncGenerator) => Coroutine<unknown>>();

  constructor() {
    super();
    // A loop of a class that a program may have changed goes through the methods that it may have changed.
    if (new.target !== EventLoop) loops.overridable?.(this);
    loops.made?.(this);
  }

  /** The loop's clock in seconds; its zero means nothing. */
  time(): number | Float {
    return box(current_host().now());
  }

  call_soon(callback: Callback, ...args: any[]): Handle {
    this._check_closed();
    const { context } = take_keywords(args);
    return this._call_soon(callback, args, copied_context(context));
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
    const timer = this._add_timer(seconds(when), callback, args);
    timer._given = when;
    return timer;
  }

  /** Runs until the future is done and returns its result; a coroutine object becomes a task first. */
  run_until_complete<T = any>(awaited: Awaitable<T>): Promise<T> {
    return this._run_for(awaited, capture_stack(this.run_until_complete));
  }

  async _run_for<T = any>(awaited: Awaitable<T>, caller: object): Promise<T> {
    watch_uncaught();
    try {
      return unawaited(await this._run_to_end<T>(awaited));
    } catch (error) {
      add_crossing(error as object, caller);
      throw error;
    }
  }

  /** Runs until `stop` is called. */
  run_forever(): Promise<null> {
    return this._run_until_told();
  }

  async _run_until_told(): Promise<null> {
    watch_uncaught();
    this._check_closed();
    this._check_running();
    await this._run_until_stopped();
    return null;
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
    return this._close_generators?.(this, generators) ?? null;
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
    const name = class_name(this.constructor);
    return `<${name} running=${repr(this.is_running())} closed=${repr(this._closed)} debug=${repr(this._debug)}>`;
  }

  /** Tells the exception handler about something that nobody handled. */
  override _report(message: string, details: Record<string, unknown>): void {
    const own = this.call_exception_handler === EventLoop.prototype.call_exception_handler;
    report_to(this, own, { message, ...details });
  }
}

/** A loop that watches sockets (`Lib/asyncio/selector_events.py`). */
export class BaseSelectorEventLoop extends BaseEventLoop {
  static override readonly __name__: string = "BaseSelectorEventLoop";
  static override readonly __module__: string = "asyncio.selector_events";

  constructor(selector: unknown = null) {
    super();
    log("debug", `Using selector: ${selector === null ? "EpollSelector" : type_name(selector)}`);
    if (selector !== null) loops.overridable?.(this, selector);
  }
}

/** The loop that `new_event_loop` makes (`Lib/asyncio/unix_events.py`). */
export class EventLoop extends BaseSelectorEventLoop {
  static override readonly __name__: string = "_UnixSelectorEventLoop";
  static override readonly __module__: string = "asyncio.unix_events";

  static {
    loops.make = () => new EventLoop();
    loops.current = event_loop;
    late.futures = futures_part;
  }
}
