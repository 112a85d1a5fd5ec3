import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { full_name } from "../../python/names.ts";
import { address } from "../../python/identity.ts";
import { repr } from "../../python/repr/repr.ts";
import { running } from "../running.ts";
import { Ring } from "../ring.ts";

import type { EventLoop } from "../base_events.ts";
import type { Future } from "../futures.ts";

/** What the synchronization primitives share: the loop they are bound to at the first wait, and who waits, in order. */
export abstract class LoopBound {
  #loop: EventLoop | null = null;
  readonly _waiters = new Ring<Future<boolean>>();

  /** A future of the loop that this object is bound to. Raises RuntimeError when another loop runs. */
  _create_waiter(): Future<boolean> {
    const loop = running.loop!;
    this.#loop ??= loop;
    if (this.#loop !== loop) throw new RuntimeError(`${repr(this)} is bound to a different event loop`);
    return loop.create_future<boolean>();
  }

  /** Waits in line until the future is done. */
  async _wait_in_line(waiter: Future<boolean>): Promise<void> {
    this._waiters.push(waiter);
    try {
      await waiter;
    } finally {
      this._waiters.remove(waiter);
    }
  }

  /** Whether somebody waits who has not been cancelled. */
  _has_live_waiter(): boolean {
    if (this._waiters.length === 0) return false;
    for (const waiter of this._waiters) if (!waiter.cancelled()) return true;
    return false;
  }

  /** The state between the brackets of the repr. */
  abstract _state_text(): string;

  __repr__(): string {
    const waiters = this._waiters.length > 0 ? `, waiters:${this._waiters.length}` : "";
    return `<${full_name(this.constructor)} object at ${address(this)} [${this._state_text()}${waiters}]>`;
  }
}
