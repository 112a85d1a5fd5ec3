import { SIGNATURE } from "../../python/calls/signature.ts";
import { mark_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { LoopBound } from "./loop_bound.ts";

/** A flag that tasks wait for. */
export class Event extends LoopBound {
  static readonly [SIGNATURE]: string = "";
  static readonly __name__: string = "Event";
  static readonly __module__: string = "asyncio.locks";

  static {
    mark_coroutine_function(this.prototype.wait);
  }

  _value = false;

  is_set(): boolean {
    return this._value;
  }

  /** Sets the flag and wakes all who wait. */
  set(): null {
    if (this._value) return null;
    this._value = true;
    for (const waiter of this._waiters) if (!waiter.done()) waiter.set_result(true);
    return null;
  }

  clear(): null {
    this._value = false;
    return null;
  }

  /** Waits until the flag is set. */
  wait(): PromiseLike<boolean> {
    return this._value ? (true as unknown as PromiseLike<boolean>) : this._line_up();
  }

  override _state_text(): string {
    return this._value ? "set" : "unset";
  }
}
