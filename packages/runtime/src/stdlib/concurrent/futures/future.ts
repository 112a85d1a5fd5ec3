import { current_host } from "../../../host/current.ts";
import { call } from "../../../python/calls/call.ts";
import { address } from "../../../python/identity.ts";
import { type_name } from "../../../python/names.ts";
import { exception } from "../../../python/exceptions/native.ts";
import { repr } from "../../../python/repr/repr.ts";
import { report_text } from "#program";
import { wait_length } from "../../../threads/timeouts.ts";
import { Waiters } from "../../../threads/waiters.ts";
import { CancelledError, InvalidStateError, TimeoutError } from "./errors.ts";

import type { BaseException } from "../../../python/exceptions/hierarchy.ts";

/** CPython's names for the states. */
type FutureState = "PENDING" | "RUNNING" | "CANCELLED" | "CANCELLED_AND_NOTIFIED" | "FINISHED";

const SHOWN: Readonly<Record<FutureState, string>> = {
  PENDING: "pending",
  RUNNING: "running",
  CANCELLED: "cancelled",
  CANCELLED_AND_NOTIFIED: "cancelled",
  FINISHED: "finished",
};

/** A result that another thread is to give (`Lib/concurrent/futures/_base.py`). */
export class Future<T = any> {
  static readonly __name__: string = "Future";
  static readonly __module__: string = "concurrent.futures._base";

  _state: FutureState = "PENDING";
  #result: T | null = null;
  #exception: BaseException | null = null;
  #callbacks: unknown[] = [];
  readonly #waiters = new Waiters();
  /** Who waits for several futures. */
  readonly _watchers = new Set<(future: Future) => void>();

  /** Cancels it unless it runs or is finished. Whether it is cancelled. */
  cancel(): boolean {
    if (this._state === "RUNNING" || this._state === "FINISHED") return false;
    if (this.cancelled()) return true;
    this._state = "CANCELLED";
    this.#waiters.wake_all();
    this.#invoke_callbacks();
    return true;
  }

  cancelled(): boolean {
    return this._state === "CANCELLED" || this._state === "CANCELLED_AND_NOTIFIED";
  }

  running(): boolean {
    return this._state === "RUNNING";
  }

  done(): boolean {
    return this._state === "FINISHED" || this.cancelled();
  }

  /** Blocks until there is a result, at most `timeout` seconds. Raises what the call raised, CancelledError or TimeoutError. */
  result(timeout: unknown = null): T | Promise<T> {
    return this.done() ? this._outcome() : this.#ended(timeout).then(() => this._outcome());
  }

  /** Blocks until it is done, at most `timeout` seconds; what the call raised, or None. */
  exception(timeout: unknown = null): BaseException | null | Promise<BaseException | null> {
    return this.done() ? this.#raised() : this.#ended(timeout).then(() => this.#raised());
  }

  #raised(): BaseException | null {
    if (this.cancelled()) throw new CancelledError();
    return this.#exception;
  }

  /** The result of a future that is done. */
  _outcome(): T {
    if (this.cancelled()) throw new CancelledError();
    if (this.#exception !== null) throw this.#exception;
    return this.#result as T;
  }

  /** What the call of a future that is done raised. */
  _failure(): BaseException | null {
    return this.#exception;
  }

  /** Has the function called with the future by the thread that finishes it; at once when it is done. */
  add_done_callback(callback: unknown): null {
    if (this.done()) this.#invoke(callback);
    else this.#callbacks.push(callback);
    return null;
  }

  /** For executors: whether the call is to be made. */
  set_running_or_notify_cancel(): boolean {
    if (this._state === "CANCELLED") {
      this._state = "CANCELLED_AND_NOTIFIED";
      this.#tell_watchers();
      return false;
    }
    if (this._state !== "PENDING") throw new InvalidStateError(`Future in unexpected state: ${this._state}`);
    this._state = "RUNNING";
    return true;
  }

  set_result(result: T): null {
    this.#check_unset();
    this.#result = result;
    return this.#finish();
  }

  set_exception(error: unknown): null {
    this.#check_unset();
    this.#exception = error as BaseException | null;
    return this.#finish();
  }

  __repr__(): string {
    const end =
      this._state !== "FINISHED"
        ? ""
        : this.#exception === null
          ? ` returned ${type_name(this.#result)}`
          : ` raised ${type_name(this.#exception)}`;
    return `<Future at ${address(this)} state=${SHOWN[this._state]}${end}>`;
  }

  async #ended(timeout: unknown): Promise<void> {
    if (!(await this.#waiters.wait(wait_length(timeout)))) throw new TimeoutError();
  }

  #check_unset(): void {
    if (this.done()) throw new InvalidStateError(`${this._state}: ${repr(this)}`);
  }

  #finish(): null {
    this._state = "FINISHED";
    this.#tell_watchers();
    this.#waiters.wake_all();
    this.#invoke_callbacks();
    return null;
  }

  #tell_watchers(): void {
    for (const tell of this._watchers) tell(this);
  }

  #invoke_callbacks(): void {
    for (const callback of this.#callbacks.splice(0)) this.#invoke(callback);
  }

  #invoke(callback: unknown): void {
    try {
      call(callback, this);
    } catch (error) {
      const { stderr } = current_host();
      stderr.write(`exception calling callback for ${repr(this)}\n${report_text(exception(error))}`);
      stderr.flush();
    }
  }
}
