import { raise_cancelled } from "../../coroutines/crossings.ts";
import { Coroutine, settled } from "../../coroutines/coroutine.ts";
import { RuntimeError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { exception } from "../../python/exceptions/native.ts";
import { bundled } from "../../python/late.ts";
import { get_event_loop } from "../loops.ts";
import { ducks } from "../coroutines.ts";
import { CancelledError } from "../exceptions.ts";
import { Future } from "../futures.ts";
import { copied_context, enter_context, leave_turn, running } from "../running.ts";
import { report_unretrieved } from "../unretrieved.ts";
import { end_with_error, end_with_value } from "./endings.ts";
import { failed_future, misuse_error, whole_traceback } from "./step_errors.ts";

import type { Reject, Resolve } from "../../coroutines/awaitable_object.ts";
import type { Handling } from "../../python/exceptions/handling.ts";
import type { BaseException } from "../../python/exceptions/hierarchy.ts";
import type { EventLoop } from "../base_events.ts";
import type { RunningContext } from "../running.ts";
import type { Runnable } from "../scheduler.ts";

/** Keyword arguments of `Task` and `create_task`. */
export interface TaskOptions {
  loop?: EventLoop | null;
  name?: unknown;
  context?: unknown;
  /** Whether it begins at once, where it is made. */
  eager_start?: unknown;
}

/** How a task begins where it is made; given by `parts/eager_tasks.ts`. */
export const eager: { start: ((task: Task) => void) | null } = { start: null };

const names = { count: 0 };

/**
 * Runs a coroutine step by step (`Lib/asyncio/tasks.py`: `__step`, `__wakeup`). A step begins in the loop's turn, in
 * `_run`, and goes on in microtasks until the coroutine suspends (`_suspend_on`, `_suspend_bare`) or ends (`_end`).
 */
export class Task<T = any> extends Future<T> implements Runnable {
  static override readonly __name__: string = "Task";
  static override readonly __module__: string = "_asyncio";

  readonly _coro: Coroutine<T>;
  /** A number stands for `Task-<number>`, whose text is made when somebody asks. */
  _name: string | number;
  _must_cancel = false;
  /** Whether the program has kept no reference, so that nobody can ask for its exception. */
  _is_detached = false;
  _fut_waiter: Future | null = null;
  _num_cancels_requested = 0;
  /** The two functions of the JavaScript `await` at which the coroutine is suspended. */
  _resolve: Resolve | null = null;
  _reject: Reject | null = null;
  /** What the suspended code is handling. */
  _handled: Handling | null = null;
  /** The context variables of its coroutine; null: nothing was set yet. */
  _context: RunningContext | null;
  /** Neighbours in the loop's list of unfinished tasks. */
  _previous_task: Task<any> | null = null;
  _next_task: Task<any> | null = null;

  constructor(
    coroutine: Coroutine<T>,
    options?: TaskOptions | null,
    loop: EventLoop = options?.loop ?? get_event_loop(),
  ) {
    const adopted = coroutine instanceof Coroutine ? coroutine : ducks.adopt?.(coroutine);
    if (!adopted) throw new TypeError(`a coroutine was expected, got ${bundled("texts").repr(coroutine)}`);
    super(null, loop);
    const name = options?.name ?? null;
    this._context = copied_context(options?.context);
    this._coro = adopted;
    this._name = name === null ? ++names.count : name_text(name);
    if (options?.eager_start && eager.start !== null && loop.is_running()) eager.start(this);
    else {
      loop._adopt(this);
      loop._schedule(this);
    }
  }

  /**
   * Asks the task to end: CancelledError is raised where it waits, at the next turn. False when it is done already.
   * The coroutine may catch it, clean up, or refuse.
   */
  override cancel(msg: unknown = null): boolean {
    this._set_retrieved();
    if (this._state !== "PENDING") return false;
    this._num_cancels_requested += 1;
    if (this._fut_waiter !== null && this._fut_waiter.cancel(msg)) return true;
    this._must_cancel = true;
    this._cancel_message = msg;
    return true;
  }

  /** How many requests to cancel are outstanding. */
  cancelling(): number {
    return this._num_cancels_requested;
  }

  /** Takes one request to cancel back, for a block that has handled it. Returns how many are left. */
  uncancel(): number {
    if (this._num_cancels_requested > 0) {
      this._num_cancels_requested -= 1;
      if (this._num_cancels_requested === 0) this._must_cancel = false;
    }
    return this._num_cancels_requested;
  }

  get_coro(): Coroutine<T> {
    return this._coro;
  }

  get_name(): string {
    return typeof this._name === "number" ? `Task-${this._name}` : this._name;
  }

  set_name(name: unknown): null {
    this._name = name_text(name);
    return null;
  }

  override set_result(_result: T): never {
    throw new RuntimeError("Task does not support set_result operation");
  }

  override set_exception(_error: unknown): never {
    throw new RuntimeError("Task does not support set_exception operation");
  }

  /**
   * The loop's turn for this task: begins the coroutine, or resumes it with what it waited for. Done, the task stands in
   * the queue for the future that gathers it.
   */
  _run(): void {
    if (this._state !== "PENDING") return this._gathered_by?._child_done(this);
    const waiter = this._fut_waiter;
    this._fut_waiter = null;
    const error = this._must_cancel ? this._take_error(waiter) : null;
    if (waiter !== null && this._waits_again(waiter, error !== null)) return;
    const resolve = this._resolve;
    if (resolve === null) return this._coro._step(this, error, waiter);
    const reject = this._reject!;
    this._resolve = null;
    running.task = this;
    running.handled = this._handled;
    enter_context(this._context);
    if (error !== null) raise_cancelled(error, resolve, reject);
    else if (waiter !== null) waiter._deliver(resolve, reject);
    else resolve(null);
  }

  /** Tells what it waited for that it goes on, as if it did already. Whether it has to wait for it again. */
  _waits_again(waiter: Future, has_error: boolean): boolean {
    running.task = this;
    running.handled = this._handled;
    enter_context(this._context);
    if (!waiter._waiter_resumes(has_error || waiter._state === "CANCELLED")) return false;
    leave_turn(this._loop);
    this._wait_on(waiter);
    return true;
  }

  override _wake(_awaited: Future): void {
    this._loop._schedule(this);
  }

  /** Suspends until the future is done. */
  _suspend_on(future: Future, resolve: Resolve, reject: Reject): void {
    this._resolve = resolve;
    this._reject = reject;
    this._handled = running.handled;
    this._context = running.context;
    this._wait_on(future);
    this._loop._pump();
  }

  /** Has the task go on when the future is done. */
  _wait_on(future: Future): void {
    if (future._loop !== this._loop || (future as unknown) === this) return this._fail_next(misuse_error(this, future));
    future._add_waiter(this);
    this._fut_waiter = future;
    if (this._must_cancel) this._hand_cancel_on(future);
  }

  /** The next step raises the error. */
  _fail_next(error: RuntimeError): void {
    this._fut_waiter = failed_future(error, this._loop);
    this._loop._schedule(this);
  }

  /** Cancels what the task has begun to wait for. A failure is the loop's to report: the task is suspended already. */
  _hand_cancel_on(future: Future): void {
    try {
      if (future.cancel(this._cancel_message)) this._must_cancel = false;
    } catch (thrown) {
      this._loop._report("Exception in callback Task.task_wakeup()", { exception: exception(thrown) });
    }
  }

  /** Suspends for one turn. */
  _suspend_bare(resolve: Resolve, reject: Reject): void {
    this._resolve = resolve;
    this._reject = reject;
    this._handled = running.handled;
    this._context = running.context;
    this._loop._schedule(this);
    this._loop._pump();
  }

  override _repr_parts(): string[] {
    const parts = super._repr_parts();
    if (this._num_cancels_requested > 0 && !this.done()) parts[0] = "cancelling";
    const details = [`name=${bundled("texts").repr(this.get_name())}`];
    // An eager task that ended where it began has none any more.
    if ((this._coro as unknown) !== null) details.push(`coro=<${bundled("futures").coroutine_text(this)}>`);
    if (this._fut_waiter !== null) details.push(`wait_for=${this._fut_waiter.__repr__()}`);
    parts.splice(1, 0, ...details);
    return parts;
  }

  /** The exception that a cancellation raises at this step. */
  _take_error(waiter: Future | null): BaseException {
    this._must_cancel = false;
    waiter?._set_retrieved();
    let error: BaseException | null = null;
    if (waiter !== null && waiter._state === "CANCELLED") error = waiter._make_cancelled_error();
    else if (waiter !== null && waiter._exception instanceof CancelledError) error = waiter._exception;
    return error instanceof CancelledError ? error : this._make_cancelled_error();
  }

  /** The first turn of a native coroutine, which goes on by itself; or the second of one that has given no more than a future. */
  _begin(error: BaseException | null, waiter: Future | null): void {
    running.task = this;
    enter_context(this._context);
    if (waiter !== null) return this._end_as(waiter, error);
    let body: PromiseLike<T> | T;
    try {
      body = error === null ? this._coro._call() : this._coro._start_with(error);
    } catch (thrown) {
      running.task = null;
      return this._end_with_error(exception(thrown));
    }
    if (body instanceof Promise) body.then(end_with_value, end_with_error);
    else if (body instanceof Future && body._state === "PENDING") {
      // A task that only sleeps needs no promise.
      this._wait_on(body);
      leave_turn(this._loop);
    } else void settled(body).then(end_with_value, end_with_error);
  }

  _end_as(waiter: Future, error: BaseException | null): void {
    const raised = error ?? waiter._raised();
    const fatal = raised === null ? null : this._end_by(raised);
    if (raised === null) this._end_with_value(waiter._result as T);
    leave_turn(this._loop);
    if (fatal !== null) throw fatal;
  }

  _end_with_value(value: T): void {
    this._loop._release(this);
    if (this._must_cancel) {
      this._must_cancel = false;
      super.cancel(this._cancel_message);
    } else this._finish_with_result(value === undefined ? (null as T) : value);
  }

  /** Ends the task by what its coroutine threw. Returns what is to end the loop, too. */
  _end_by(thrown: unknown): BaseException | null {
    const error = exception(thrown);
    error.__traceback__ = whole_traceback(error);
    this._end_with_error(error);
    return error.raw$ends_program ? error : null;
  }

  _end_with_error(error: BaseException): void {
    this._loop._release(this);
    if (error instanceof CancelledError) {
      this._cancelled_exc = error;
      super.cancel();
      return;
    }
    const is_lost = this._is_detached && this._waiters === null;
    this._finish_with_exception(error);
    if (is_lost) report_unretrieved(this);
  }
}

function name_text(name: unknown): string {
  return typeof name === "string" ? name : bundled("texts").str(name);
}
