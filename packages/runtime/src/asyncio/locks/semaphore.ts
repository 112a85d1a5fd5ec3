import { mark_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { without_result } from "./without_result.ts";
import { LoopBound } from "./loop_bound.ts";

import type { Waiter } from "./waiter.ts";

/** Lets a number of tasks pass at a time, in the order in which they came. */
export class Semaphore extends LoopBound {
  /** What a call that is resolved at run time binds keywords by. */
  static readonly [SIGNATURE]: string = "value=…";
  static readonly __name__: string = "Semaphore";
  static readonly __module__: string = "asyncio.locks";

  static {
    mark_coroutine_function(this.prototype.acquire);
    mark_coroutine_function(this.prototype.__aenter__);
    mark_coroutine_function(this.prototype.__aexit__);
  }

  _value: number;

  constructor(value = 1) {
    super();
    if (value < 0) throw new ValueError("Semaphore initial value must be >= 0");
    this._value = Number(value);
  }

  /** Whether an `acquire` would have to wait. */
  locked(): boolean {
    return this._value === 0 || this._has_live_waiter();
  }

  acquire(): PromiseLike<boolean> {
    if (this.locked()) return this._line_up();
    this._value -= 1;
    return true as unknown as PromiseLike<boolean>;
  }

  override _resumed(waiter: Waiter<boolean>, is_cancelled: boolean): void {
    super._resumed(waiter, is_cancelled);
    // The place was given to this task before it was cancelled: give it back.
    if (is_cancelled && !waiter.cancelled()) this._value += 1;
    while (this._value > 0 && this.#wake_next());
  }

  /** Gives one place back and wakes the next who waits. */
  release(): null {
    this._value += 1;
    this.#wake_next();
    return null;
  }

  __aenter__(): PromiseLike<null> {
    return without_result(this.acquire());
  }

  __aexit__(_type: unknown, _error: unknown, _traceback: unknown): PromiseLike<null> {
    return this.release() as never;
  }

  override _state_text(): string {
    return this.locked() ? "locked" : `unlocked, value:${this._value}`;
  }

  /** Hands a place to the first who waits. False when nobody does. */
  #wake_next(): boolean {
    for (const waiter of this._waiters) {
      if (waiter.done()) continue;
      this._value -= 1;
      waiter.set_result(true);
      return true;
    }
    return false;
  }
}

/** A semaphore that refuses to be released more often than it was acquired. */
export class BoundedSemaphore extends Semaphore {
  /** What a call that is resolved at run time binds keywords by. */
  static override readonly [SIGNATURE]: string = "value=…";
  static override readonly __name__: string = "BoundedSemaphore";
  static override readonly __module__: string = "asyncio.locks";

  readonly #bound: number;

  constructor(value = 1) {
    super(value);
    this.#bound = this._value;
  }

  override release(): null {
    if (this._value >= this.#bound) throw new ValueError("BoundedSemaphore released too many times");
    return super.release();
  }
}
