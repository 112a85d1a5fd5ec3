import { mark_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { LoopBound } from "./loop_bound.ts";

/** A flag that tasks wait for. */
export class Event extends LoopBound {
  static readonly __name__: string = "Event";
  static readonly __module__: string = "asyncio.locks";

  static {
    mark_coroutine_function(this.prototype.wait);
  }

  #set = false;

  is_set(): boolean {
    return this.#set;
  }

  /** Sets the flag and wakes all who wait. */
  set(): null {
    if (this.#set) return null;
    this.#set = true;
    for (const waiter of this._waiters) if (!waiter.done()) waiter.set_result(true);
    return null;
  }

  clear(): null {
    this.#set = false;
    return null;
  }

  /** Waits until the flag is set. */
  wait(): PromiseLike<boolean> {
    return this.#set ? (true as unknown as PromiseLike<boolean>) : this._line_up();
  }

  override _state_text(): string {
    return this.#set ? "set" : "unset";
  }
}
