import { SIGNATURE } from "../../python/calls/signature.ts";
import { AssertionError, NotImplementedError } from "../../python/exceptions/hierarchy.ts";
import { ConnectionResetError } from "../../python/exceptions/os.ts";
import { get_event_loop } from "../loops.ts";
import { Protocol, ask } from "../protocols.ts";

import type { EventLoop } from "../base_events.ts";
import type { Future } from "../futures.ts";

/** What `StreamWriter.drain` waits on, for protocols that are told to pause (`Lib/asyncio/streams.py`). */
export class FlowControlMixin extends Protocol {
  static readonly [SIGNATURE]: string = "loop=…";
  static override readonly __name__: string = "FlowControlMixin";
  static override readonly __module__: string = "asyncio.streams";

  readonly _loop: EventLoop;
  _paused = false;
  readonly _drain_waiters: Future<null>[] = [];
  _connection_lost = false;

  constructor(loop: any = null) {
    super();
    this._loop = loop ?? get_event_loop();
  }

  override pause_writing(): any {
    if (this._paused) throw new AssertionError();
    this._paused = true;
    return null;
  }

  override resume_writing(): any {
    if (!this._paused) throw new AssertionError();
    this._paused = false;
    for (const waiter of this._drain_waiters) if (!waiter.done()) waiter.set_result(null);
    return null;
  }

  override connection_lost(exc: any): any {
    this._connection_lost = true;
    if (!this._paused) return null;
    for (const waiter of this._drain_waiters) {
      if (waiter.done()) continue;
      if (exc === null) waiter.set_result(null);
      else waiter.set_exception(exc);
    }
    return null;
  }

  async _drain_helper(): Promise<null> {
    if (this._connection_lost) throw new ConnectionResetError("Connection lost");
    if (!this._paused) return null;
    const waiter = ask(this._loop, "create_future") as Future<null>;
    this._drain_waiters.push(waiter);
    try {
      await waiter;
    } finally {
      this._drain_waiters.splice(this._drain_waiters.indexOf(waiter), 1);
    }
    return null;
  }

  _get_close_waiter(_stream: any): any {
    throw new NotImplementedError();
  }
}

/** Whether a protocol's `_drain_helper` is the one above, and would return at once. */
export function drains_at_once(protocol: unknown): boolean {
  if (!(protocol instanceof FlowControlMixin) || protocol._paused || protocol._connection_lost) return false;
  return protocol._drain_helper === FlowControlMixin.prototype._drain_helper;
}
