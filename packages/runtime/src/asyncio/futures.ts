import { omitted } from "../python/calls/omitted.ts";
import { AwaitableObject, unawaited } from "../coroutines/awaitable_object.ts";
import { crossings_of, cut_crossings, raise_cancelled, raise_into_awaiter } from "../coroutines/crossings.ts";
import { is_keywords } from "../python/calls/keywords.ts";
import { TypeError } from "../python/exceptions/hierarchy.ts";
import type { BaseException } from "../python/exceptions/hierarchy.ts";
import { bundled } from "../python/late.ts";
import { get_event_loop } from "./loops.ts";
import { CancelledError, InvalidStateError, make_cancelled_error } from "./exceptions.ts";
import { no_task_error } from "./foreign.ts";
import { ContextCallback } from "./context_callback.ts";
import { copied_context, running } from "./running.ts";
import { forget_unretrieved, remember_unretrieved } from "./unretrieved.ts";
import { class_name } from "../python/names.ts";

import type { Reject, Resolve } from "../coroutines/awaitable_object.ts";
import type { FutureIterator } from "../coroutines/future_iterator.ts";
import type { EventLoop } from "./base_events.ts";
import type { Callback } from "./callbacks.ts";

/** CPython's names for the states of a future. */
export type FutureState = "PENDING" | "CANCELLED" | "FINISHED";

/** Who is told when a future is done: a task that waits for it, a future that gathers it, or a callback. */
type Waiter = Future<any> | Callback | ContextCallback;

/**
 * A result that is not there yet (`Lib/asyncio/futures.py`). Waiters are told through the loop's queue, in the order
 * in which they came, never at once.
 */
export class Future<T = any> extends AwaitableObject<T> {
  static readonly __name__: string = "Future";
  static readonly __module__: string = "_asyncio";

  _state: FutureState = "PENDING";
  _result: T | null = null;
  _exception: BaseException | null = null;
  /** How many crossings the exception's traceback had when it was set: each awaiter adds its own to those. */
  _crossing_count = 0;
  readonly _loop: EventLoop;
  _cancel_message: unknown = null;
  /** The very exception that ended a cancelled task, so that its awaiter gets the same one. */
  _cancelled_exc: CancelledError | null = null;
  /** Set while a coroutine that is driven step by step hands it over to be waited for. */
  _asyncio_future_blocking = false;
  /** Nearly every future has one waiter: it needs no array. */
  _waiters: Waiter | Waiter[] | null = null;
  /** Where it was made, outermost first, in debug mode. */
  declare _source_traceback?: readonly unknown[] | null;
  /** The latest future that gathers it. */
  _gathered_by: (Future & { _child_done(child: Future): void }) | null = null;

  constructor(options?: { loop?: EventLoop | null } | null, loop: EventLoop = options?.loop ?? default_loop(options)) {
    super();
    this._loop = loop;
    futures.made?.(this);
  }

  /** Cancels it with an optional message. False when it is done already. */
  cancel(msg: unknown = null): boolean {
    this._set_retrieved();
    if (this._state !== "PENDING") return false;
    this._cancel_message = msg;
    this._settle("CANCELLED");
    return true;
  }

  cancelled(): boolean {
    return this._state === "CANCELLED";
  }

  done(): boolean {
    return this._state !== "PENDING";
  }

  /** The result. Raises the exception that was set, CancelledError, or InvalidStateError while it is pending. */
  result(): T {
    return this._outcome();
  }

  /** What awaiting gives, whatever a subclass makes of `result`. */
  _outcome(): T {
    if (this._state === "CANCELLED") throw this._make_cancelled_error();
    if (this._state === "PENDING") throw new InvalidStateError("Result is not set.");
    this._set_retrieved();
    if (this._exception !== null) {
      cut_crossings(this._exception, this._crossing_count);
      throw this._exception;
    }
    return this._result as T;
  }

  /** The exception that was set, or None. Raises CancelledError, or InvalidStateError while it is pending. */
  exception(): BaseException | null {
    if (this._state === "CANCELLED") throw this._make_cancelled_error();
    if (this._state === "PENDING") throw new InvalidStateError("Exception is not set.");
    this._set_retrieved();
    return this._exception;
  }

  set_result(result: T): null {
    if (this._state !== "PENDING") throw new InvalidStateError("invalid state");
    this._finish_with_result(result);
    return null;
  }

  set_exception(error: unknown): null {
    if (this._state !== "PENDING") throw new InvalidStateError("invalid state");
    this._finish_with_exception(bundled("futures").checked_exception(error));
    return null;
  }

  get_loop(): EventLoop {
    return this._loop;
  }

  /** Has the callback called with this future, through the loop, when it is done; soon when it is done already. */
  add_done_callback(callback: Callback, options: { context?: unknown } | undefined = omitted.options): null {
    const context = copied_context(options?.context);
    this._add_waiter(context === null ? callback : new ContextCallback(callback, context));
    return null;
  }

  /** Removes all callbacks equal to this one and returns how many there were. */
  remove_done_callback(callback: Callback): number {
    const waiters = this._all_waiters();
    const kept = waiters.filter((waiter) => !bundled("futures").is_same_callback(callback_of(waiter), callback));
    this._waiters = kept.length > 1 ? kept : (kept[0] ?? null);
    return waiters.length - kept.length;
  }

  __await__(): FutureIterator<T> {
    return new (bundled("FutureIterator"))<T>(this);
  }

  /** `yield from future`. */
  __iter__(): FutureIterator<T> {
    return new (bundled("FutureIterator"))<T>(this);
  }

  __repr__(): string {
    return `<${class_name(this.constructor)} ${this._repr_parts().join(" ")}>`;
  }

  override _await(resolve: Resolve, reject: Reject): void {
    if (this._state !== "PENDING") this._deliver(resolve, reject);
    else if (running.task === null) reject(no_task_error(this.__repr__()));
    else running.task._suspend_on(this, resolve, reject);
  }

  /** Hands the outcome of a future that is done to an `await`. */
  _deliver(resolve: Resolve, reject: Reject): void {
    const error = this._exception;
    if (this._state === "CANCELLED") raise_cancelled(this._make_cancelled_error(), resolve, reject);
    else if (error === null) resolve(unawaited(this._result));
    else {
      this._set_retrieved();
      cut_crossings(error, this._crossing_count);
      if (error instanceof CancelledError) raise_cancelled(error, resolve, reject);
      else resolve(raise_into_awaiter(error));
    }
  }

  /** What the coroutine of a task that waited for it is to raise; null where there is a result. */
  _raised(): BaseException | null {
    if (this._state === "CANCELLED") return this._make_cancelled_error();
    const error = this._exception;
    if (error === null) return null;
    this._set_retrieved();
    cut_crossings(error, this._crossing_count);
    return error;
  }

  /** The task that waited for this future is about to go on. Whether it has to wait for it again. */
  _waiter_resumes(_is_cancelled: boolean): boolean {
    return false;
  }

  /** The same for a coroutine that the program drives by hand: no task has told. */
  _comes_again(): boolean {
    return false;
  }

  /** Such a coroutine goes on with an exception, and waits no more. */
  _waiter_leaves(): void {}

  _add_waiter(waiter: Waiter): void {
    if (this._state !== "PENDING") this._notify(waiter);
    else if (this._waiters === null) this._waiters = waiter;
    else if (Array.isArray(this._waiters)) this._waiters.push(waiter);
    else this._waiters = [this._waiters, waiter];
  }

  _finish_with_result(result: T): void {
    this._result = result;
    this._settle("FINISHED");
  }

  _finish_with_exception(error: BaseException): void {
    this._exception = error;
    this._crossing_count = crossings_of(error).length;
    remember_unretrieved(this);
    this._settle("FINISHED");
  }

  /** The exception that a cancelled future raises: the same one only the first time, as in CPython. */
  _make_cancelled_error(): CancelledError {
    const kept = this._cancelled_exc;
    if (kept === null) return make_cancelled_error(this._cancel_message);
    this._cancelled_exc = null;
    return kept;
  }

  /** The callbacks that wait, in order. */
  _callback_list(): readonly (Future<any> | Callback)[] {
    return this._all_waiters().map(callback_of);
  }

  _all_waiters(): Waiter[] {
    if (this._waiters === null) return [];
    return Array.isArray(this._waiters) ? [...this._waiters] : [this._waiters];
  }

  _repr_parts(): string[] {
    return bundled("futures").future_parts(this);
  }

  _settle(state: FutureState): void {
    this._state = state;
    const waiters = this._waiters;
    if (waiters === null) return;
    this._waiters = null;
    if (Array.isArray(waiters)) for (const waiter of waiters) this._notify(waiter);
    else this._notify(waiters);
  }

  /** Somebody has asked for the exception. */
  _set_retrieved(): void {
    if (this._exception !== null) forget_unretrieved(this);
  }

  /** A future that this one waits for is done. */
  _wake(_awaited: Future): void {}

  /** How the text of a future that this one waits for names it. */
  _wake_text(): string {
    return "Task.task_wakeup()";
  }

  _notify(waiter: Waiter): void {
    if (waiter instanceof Future) waiter._wake(this);
    else if (waiter instanceof ContextCallback) this._loop._call_in(waiter.context, waiter.callback, [this]);
    else this._loop._call_in(null, waiter, [this]);
  }
}

/** The loop of a future for which the program names none. */
function default_loop(options: unknown): EventLoop {
  if (options && !is_keywords(options)) throw new TypeError("Future() takes no positional arguments");
  return get_event_loop();
}

function callback_of(waiter: Waiter): Future<any> | Callback {
  return waiter instanceof ContextCallback ? waiter.callback : waiter;
}

/** What else counts as a future (`parts/duck_futures.ts`), and who is told of each that is made (`parts/debugged_futures.ts`). */
export const futures: { is_duck: ((value: unknown) => boolean) | null; made: ((future: Future) => void) | null } = {
  is_duck: null,
  made: null,
};

/** Whether the value is a future or a task. */
export function isfuture(value: unknown): value is Future {
  return value instanceof Future || futures.is_duck?.(value) === true;
}
