import { SIGNATURE } from "../../python/calls/signature.ts";
import { mark_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { without_result } from "./without_result.ts";
import { LoopBound } from "./loop_bound.ts";

import type { Waiter } from "./waiter.ts";

/** Lets one task at a time pass, in the order in which they came. */
export class Lock extends LoopBound {
  static readonly [SIGNATURE]: string = "";
  static readonly __name__: string = "Lock";
  static readonly __module__: string = "asyncio.locks";

  static {
    mark_coroutine_function(this.prototype.acquire);
    mark_coroutine_function(this.prototype.__aenter__);
    mark_coroutine_function(this.prototype.__aexit__);
  }

  _locked = false;

  locked(): boolean {
    return this._locked;
  }

  /** Waits until the lock is free, and takes it. */
  acquire(): PromiseLike<boolean> {
    if (this._locked || this._has_live_waiter()) return this._line_up();
    this._locked = true;
    return true as unknown as PromiseLike<boolean>;
  }

  override _resumed(waiter: Waiter<boolean>, is_cancelled: boolean): void {
    super._resumed(waiter, is_cancelled);
    if (!is_cancelled) this._locked = true;
    // The wake-up that came before the cancellation is the next one's.
    else if (!this._locked) this.#wake_first();
  }

  /** Frees the lock and wakes the first who waits. Raises RuntimeError when it is free. */
  release(): null {
    if (!this._locked) throw new RuntimeError("Lock is not acquired.");
    this._locked = false;
    this.#wake_first();
    return null;
  }

  __aenter__(): PromiseLike<null> {
    return without_result(this.acquire());
  }

  __aexit__(_type: unknown, _error: unknown, _traceback: unknown): PromiseLike<null> {
    return this.release() as never;
  }

  override _state_text(): string {
    return this._locked ? "locked" : "unlocked";
  }

  #wake_first(): void {
    const first = this._waiters.first;
    if (first !== undefined && !first.done()) first.set_result(true);
  }
}
