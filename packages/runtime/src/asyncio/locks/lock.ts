import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { CancelledError } from "../exceptions.ts";
import { LoopBound } from "./loop_bound.ts";

/** Lets one task at a time pass, in the order in which they came. */
export class Lock extends LoopBound {
  static readonly __name__: string = "Lock";
  static readonly __module__: string = "asyncio.locks";

  #locked = false;

  locked(): boolean {
    return this.#locked;
  }

  /** Waits until the lock is free, and takes it. */
  async acquire(): Promise<boolean> {
    if (!this.#locked && !this._has_live_waiter()) {
      this.#locked = true;
      return true;
    }
    try {
      await this._wait_in_line(this._create_waiter());
    } catch (error) {
      // The wake-up that came before the cancellation is the next one's.
      if (error instanceof CancelledError && !this.#locked) this.#wake_first();
      throw error;
    }
    this.#locked = true;
    return true;
  }

  /** Frees the lock and wakes the first who waits. Raises RuntimeError when it is free. */
  release(): null {
    if (!this.#locked) throw new RuntimeError("Lock is not acquired.");
    this.#locked = false;
    this.#wake_first();
    return null;
  }

  async __aenter__(): Promise<null> {
    await this.acquire();
    return null;
  }

  async __aexit__(_type: unknown, _error: unknown, _traceback: unknown): Promise<null> {
    return this.release();
  }

  override _state_text(): string {
    return this.#locked ? "locked" : "unlocked";
  }

  #wake_first(): void {
    const first = this._waiters.first;
    if (first !== undefined && !first.done()) first.set_result(true);
  }
}
