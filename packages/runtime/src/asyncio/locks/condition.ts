import { SIGNATURE } from "../../python/calls/signature.ts";
import { mark_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { call } from "../../python/calls/call.ts";
import { AttributeError, RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { type_name } from "../../python/names.ts";
import { truth } from "../../python/truth.ts";
import { CancelledError } from "../exceptions.ts";
import { Lock } from "./lock.ts";
import { without_result } from "./without_result.ts";
import { LoopBound } from "./loop_bound.ts";

import type { Callback } from "../callbacks.ts";

/** Lets tasks wait for a change of something that a lock guards. */
export class Condition extends LoopBound {
  /** What a call that is resolved at run time binds keywords by. */
  static readonly [SIGNATURE]: string = "lock=…";
  static readonly __name__: string = "Condition";
  static readonly __module__: string = "asyncio.locks";

  static {
    mark_coroutine_function(this.prototype.acquire);
    mark_coroutine_function(this.prototype.__aenter__);
    mark_coroutine_function(this.prototype.__aexit__);
  }

  readonly _lock: Lock;

  constructor(lock: Lock | null = null) {
    super();
    if (lock !== null) check_lock(lock);
    this._lock = lock ?? new Lock();
  }

  locked(): boolean {
    return this._lock.locked();
  }

  acquire(): PromiseLike<boolean> {
    return this._lock.acquire();
  }

  release(): null {
    return this._lock.release();
  }

  /** Releases the lock, waits to be notified, and takes the lock again, whatever happens meanwhile. */
  async wait(): Promise<boolean> {
    if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
    const waiter = this._line_up();
    this.release();
    try {
      try {
        await waiter;
      } finally {
        await this.#acquire_again();
      }
    } catch (error) {
      // The notification may have been meant for this task, which will not act on it: hand it on.
      this.#notify(1);
      throw error;
    }
    return true;
  }

  /** Waits until the predicate holds, and returns its value. */
  async wait_for<T>(predicate: (() => T) & Callback): Promise<T> {
    let result = call(predicate) as T;
    while (!truth(result)) {
      await this.wait();
      result = call(predicate) as T;
    }
    return result;
  }

  /** Wakes up to `count` of those who wait. */
  notify(n = 1): null {
    if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
    this.#notify(n);
    return null;
  }

  notify_all(): null {
    return this.notify(this._waiters.length);
  }

  __aenter__(): PromiseLike<null> {
    return without_result(this.acquire());
  }

  __aexit__(_type: unknown, _error: unknown, _traceback: unknown): PromiseLike<null> {
    return this.release() as never;
  }

  override _state_text(): string {
    return this.locked() ? "locked" : "unlocked";
  }

  /** Takes the lock even while the task is being cancelled; the last cancellation is raised afterwards. */
  async #acquire_again(): Promise<void> {
    let cancellation: CancelledError | null = null;
    for (;;) {
      try {
        await this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancellation = error;
      }
    }
    if (cancellation !== null) throw cancellation;
  }

  #notify(count: number): void {
    let left = count;
    for (const waiter of this._waiters) {
      if (left <= 0) return;
      if (waiter.done()) continue;
      left -= 1;
      waiter.set_result(false);
    }
  }
}

/** Raises AttributeError for what has not the methods of a lock. */
function check_lock(lock: object): void {
  for (const name of ["locked", "acquire", "release"])
    if ((lock as Record<string, unknown>)[name] === undefined)
      throw new AttributeError(`'${type_name(lock)}' object has no attribute '${name}'`);
}
