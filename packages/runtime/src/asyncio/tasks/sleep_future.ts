import { Future } from "../futures.ts";

import type { EventLoop } from "../base_events.ts";
import type { TimerHandle } from "../handles.ts";
import type { Timer } from "../timer_heap.ts";

/**
 * A future that is finished when its time has come, and the timer that does it, in one: most waiting tasks sleep. The timer is
 * cancelled when the task goes on, not before: it shows in the timers' order.
 */
export class Sleep<T> extends Future<T> implements Timer {
  static override readonly __name__: string = "Future";
  static override readonly __module__: string = "_asyncio";

  _when = 0;
  _scheduled = false;
  _cancelled = false;
  /** The timer of its own that it has in a loop that the program may override. */
  _handle: TimerHandle | null = null;

  constructor(loop: EventLoop, result: T) {
    super(null, loop);
    this._result = result;
  }

  /** Its time has come. */
  _run(): void {
    if (!this._cancelled && this._state === "PENDING") this._finish_with_result(this._result as T);
  }

  override _waiter_resumes(): boolean {
    if (this._handle !== null) this._handle.cancel();
    else if (!this._cancelled) {
      this._cancelled = true;
      this._loop._timer_handle_cancelled(this);
    }
    return false;
  }
}
