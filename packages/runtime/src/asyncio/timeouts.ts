import { le } from "../python/comparison/ordering.ts";
import { BaseException, RuntimeError } from "../python/exceptions/hierarchy.ts";
import { ExceptionGroup } from "../python/exceptions/groups.ts";
import { repr } from "../python/repr/repr.ts";
import { box } from "../python/values/float.ts";
import { get_running_loop } from "./events.ts";
import { mark_coroutine_function } from "../coroutines/coroutine_function.ts";
import { CancelledError, timed_out, TimeoutError } from "./exceptions.ts";
import { seconds } from "./seconds.ts";
import { current_task } from "./tasks/queries.ts";

import type { Float } from "../python/values/float.ts";
import type { Handle } from "./handles.ts";
import type { Task } from "./tasks/task.ts";

type Time = number | bigint | Float | boolean;
/** CPython's names for the states; `active` is between entering and leaving. */
type TimeoutState = "created" | "active" | "expiring" | "expired" | "finished";

/** Cancels the block that it surrounds at a time of the loop's clock, and turns that cancellation into TimeoutError. */
export class Timeout {
  static readonly __name__: string = "Timeout";
  static readonly __module__: string = "asyncio.timeouts";

  static {
    mark_coroutine_function(this.prototype.__aenter__);
    mark_coroutine_function(this.prototype.__aexit__);
  }

  #state: TimeoutState = "created";
  #when: Time | null;
  #timer: Handle | null = null;
  #task: Task | null = null;
  #cancelling = 0;

  constructor(when: Time | null) {
    this.#when = when;
  }

  /** The time at which it expires, or None. */
  when(): Time | null {
    return this.#when;
  }

  /** Moves the time; None takes the limit away. */
  reschedule(when: Time | null): null {
    if (this.#state === "created") throw new RuntimeError("Timeout has not been entered");
    if (this.#state !== "active") throw new RuntimeError(`Cannot change state of ${this.#state} Timeout`);
    this.#when = when;
    this.#timer?.cancel();
    this.#timer = when === null ? null : this.#set_timer(when);
    return null;
  }

  /** Whether the time has come while the block ran. */
  expired(): boolean {
    return this.#state === "expiring" || this.#state === "expired";
  }

  __aenter__(): PromiseLike<this> {
    if (this.#state !== "created") throw new RuntimeError("Timeout has already been entered");
    const task = current_task();
    if (task === null) throw new RuntimeError("Timeout should be used inside a task");
    this.#state = "active";
    this.#task = task;
    this.#cancelling = task.cancelling();
    this.reschedule(this.#when);
    return this as never;
  }

  __aexit__(type: unknown, error: unknown, _traceback: unknown): PromiseLike<null> {
    this.#timer?.cancel();
    this.#timer = null;
    if (this.#state === "active") this.#state = "finished";
    else this.#leave_expired(type === null ? null : error);
    return null as never;
  }

  __repr__(): string {
    const when = this.#when === null ? "None" : repr(box(Math.round(seconds(this.#when) * 1000) / 1000));
    return `<Timeout [${this.#state}]${this.#state === "active" ? ` when=${when}` : ""}>`;
  }

  #set_timer(when: Time): Handle {
    const loop = get_running_loop();
    const expire = (): null => this.#expire();
    return le(when, loop.time()) ? loop.call_soon(expire) : loop.call_at(when, expire);
  }

  #expire(): null {
    this.#task!.cancel();
    this.#state = "expiring";
    this.#timer = null;
    return null;
  }

  #leave_expired(error: unknown): void {
    this.#state = "expired";
    // More requests than at the entry and ours: somebody else wants the task cancelled, and comes first.
    if (this.#task!.uncancel() > this.#cancelling || error === null) return;
    if (error instanceof CancelledError) throw timed_out(error);
    mark_timed_out(error);
    if (error instanceof ExceptionGroup) for (const member of error.exceptions) mark_timed_out(member);
  }
}

/** Puts TimeoutError into the chain of an exception that was raised while the cancellation was handled. */
function mark_timed_out(error: unknown): void {
  let link = error;
  while (link instanceof BaseException && link.__context__ !== null) {
    if (link.__context__ instanceof CancelledError) {
      const expired = new TimeoutError();
      expired.__context__ = expired.__cause__ = link.__context__;
      expired.__suppress_context__ = true;
      link.__context__ = expired;
      return;
    }
    link = link.__context__;
  }
}

/** Limits a block to so many seconds; None is no limit. */
export function timeout(delay: Time | null): Timeout {
  return new Timeout(delay === null ? null : box(get_running_loop()._now() + seconds(delay)));
}

/** Limits a block to a time of the loop's clock; None is no limit. */
export function timeout_at(when: Time | null): Timeout {
  return new Timeout(when);
}
