import { Future } from "../futures.ts";

import type { EventLoop } from "../base_events.ts";

/** Whoever keeps a line of waiters. */
export interface Line {
  /** The task that waited goes on: with the result, or with a CancelledError. */
  _resumed(waiter: Waiter<any>, is_cancelled: boolean): void;
}

/**
 * A future in a line. What CPython does around the `await` (`finally`, `except CancelledError`) is done by the line at the
 * moment when the task goes on: that saves a coroutine, its promise and its frame for everybody who waits.
 */
export class Waiter<T> extends Future<T> {
  static override readonly __name__: string = "Future";
  static override readonly __module__: string = "_asyncio";
  readonly _line: Line;

  constructor(loop: EventLoop, line: Line) {
    super(null, loop);
    this._line = line;
  }

  override _waiter_resumes(is_cancelled: boolean): boolean {
    this._line._resumed(this, is_cancelled);
    return false;
  }
}
