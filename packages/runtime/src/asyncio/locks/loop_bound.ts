import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { full_name } from "../../python/names.ts";
import { address } from "../../python/identity.ts";
import { repr } from "../../python/repr/repr.ts";
import { running } from "../running.ts";
import { Ring } from "../ring.ts";
import { Waiter } from "./waiter.ts";

import type { EventLoop } from "../base_events.ts";
import type { Line } from "./waiter.ts";

/** What the synchronization primitives share: the loop they are bound to at the first wait, and who waits, in order. */
export abstract class LoopBound implements Line {
  _loop: EventLoop | null = null;
  readonly _waiters = new Ring<Waiter<boolean>>();

  /**
   * Puts a future into the line, which leaves it when its task goes on. It belongs to the loop that this object is bound to.
   * Raises RuntimeError when another loop runs.
   */
  _line_up(): Waiter<boolean> {
    const loop = running.loop!;
    this._loop ??= loop;
    if (this._loop !== loop) throw new RuntimeError(`${repr(this)} is bound to a different event loop`);
    const waiter = new Waiter<boolean>(loop, this);
    this._waiters.push(waiter);
    return waiter;
  }

  _resumed(waiter: Waiter<boolean>, _is_cancelled: boolean): void {
    this._waiters.remove(waiter);
  }

  /** Whether somebody waits who has not been cancelled. */
  _has_live_waiter(): boolean {
    const { first } = this._waiters;
    if (first === undefined || !first.cancelled()) return first !== undefined;
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
