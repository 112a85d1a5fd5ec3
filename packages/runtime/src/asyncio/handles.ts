import { exception } from "../python/exceptions/native.ts";
import { box } from "../python/values/float.ts";
import { invoke } from "./callbacks.ts";
import { enter_context, leave_context } from "./running.ts";
import { bundled } from "../python/late.ts";
import { seconds } from "./seconds.ts";
import { class_name } from "../python/names.ts";

import type { EventLoop } from "./base_events.ts";
import type { RunningContext } from "./running.ts";
import type { Runnable } from "./scheduler.ts";

/** Told of each callback that is made: for programs that look where (`parts/debugged_handles.ts`). */
export const handles: { made: ((handle: Handle) => void) | null } = { made: null };

/** A callback that waits for its turn; `call_soon` returns it so that it can be cancelled. */
export class Handle implements Runnable {
  static readonly __name__: string = "Handle";
  static readonly __module__: string = "asyncio.events";

  _callback: unknown;
  _args: readonly unknown[] | null;
  readonly _loop: EventLoop;
  /** What the callback finds in context variables; null: nothing yet. */
  _context: RunningContext | null;
  _cancelled = false;

  constructor(callback: unknown, args: readonly unknown[], loop: EventLoop, context: RunningContext | null = null) {
    this._callback = callback;
    this._args = args;
    this._loop = loop;
    this._context = context;
    handles.made?.(this);
  }

  cancel(): null {
    this._cancelled = true;
    this._callback = null;
    this._args = null;
    return null;
  }

  cancelled(): boolean {
    return this._cancelled;
  }

  /** Calls back. An exception goes to the loop's exception handler, unless it is to end the program. */
  _run(): void {
    if (this._cancelled) return;
    const callback = this._callback;
    const args = this._args!;
    enter_context(this._context);
    try {
      invoke(callback, args);
    } catch (thrown) {
      const error = exception(thrown);
      if (error.raw$ends_program) throw error;
      this._failed(error, callback, args);
    } finally {
      leave_context(this._loop._context_outside);
    }
  }

  /** Tells the loop's exception handler. */
  _failed(error: unknown, callback: unknown, _args: readonly unknown[]): void {
    this._loop._report(`Exception in callback ${bundled("futures").callback_text(callback)}`, {
      exception: error,
      handle: this,
    });
  }

  __repr__(): string {
    return `<${this._repr_parts().join(" ")}>`;
  }

  _repr_parts(): string[] {
    const parts = [class_name(this.constructor)];
    if (this._cancelled) parts.push("cancelled");
    else parts.push(bundled("futures").callback_text(this._callback));
    return parts;
  }
}

/** A callback that waits for a time of the loop's clock. */
export class TimerHandle extends Handle {
  static override readonly __name__: string = "TimerHandle";
  static override readonly __module__: string = "asyncio.events";

  readonly _when: number;
  /** The time as the program gave it; null where the loop has reckoned it. */
  _given: unknown;
  /** Whether the timer is in the loop's heap. */
  _scheduled = false;

  constructor(
    when: unknown,
    callback: unknown,
    args: readonly unknown[],
    loop: EventLoop,
    context: RunningContext | null = null,
  ) {
    super(callback, args, loop, context);
    this._when = typeof when === "number" ? when : seconds(when);
    this._given = when;
  }

  override cancel(): null {
    if (!this._cancelled) this._loop._timer_handle_cancelled(this);
    return super.cancel();
  }

  /** The time of the loop's clock at which it is due, in seconds. */
  when(): unknown {
    return this._given ?? box(this._when);
  }

  override _repr_parts(): string[] {
    const parts = super._repr_parts();
    parts.splice(this._cancelled ? 2 : 1, 0, `when=${bundled("texts").repr(this.when())}`);
    return parts;
  }
}
