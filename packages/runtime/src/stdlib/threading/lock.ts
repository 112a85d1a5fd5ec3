import { address } from "../../python/identity.ts";
import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { threads } from "../../threads/switching.ts";
import { acquire_length } from "../../threads/timeouts.ts";
import { Waiters } from "../../threads/waiters.ts";

import type { ThreadState } from "../../threads/state.ts";

/** What only one thread has at a time (`threading.Lock`). Any thread may release it. */
export class Lock {
  static readonly __name__: string = "lock";
  static readonly __module__: string = "_thread";

  #is_locked = false;
  readonly #waiters = new Waiters();

  /** Takes the lock, or waits for it as long as it may. Whether it was taken. */
  acquire(blocking: unknown = true, timeout: unknown = -1): boolean | Promise<boolean> {
    const length = acquire_length(blocking, timeout);
    if (!this.#is_locked) {
      this.#is_locked = true;
      return true;
    }
    if (length === 0) return false;
    // The lock is handed over by `release`, so that nobody comes in between.
    return this.#waiters.wait(length);
  }

  release(): null {
    if (!this.#is_locked) throw new RuntimeError("release unlocked lock");
    if (this.#waiters.count > 0) this.#waiters.wake();
    else this.#is_locked = false;
    return null;
  }

  locked(): boolean {
    return this.#is_locked;
  }

  __enter__(): boolean | Promise<boolean> {
    return this.acquire();
  }

  __exit__(_type: unknown, _error: unknown, _traceback: unknown): null {
    return this.release();
  }

  __repr__(): string {
    return `<${this.#is_locked ? "locked" : "unlocked"} _thread.lock object at ${address(this)}>`;
  }
}

/** A lock that its owner may take again (`threading.RLock`). */
export class RLock {
  static readonly __name__: string = "RLock";
  static readonly __module__: string = "_thread";

  #owner: ThreadState | null = null;
  #count = 0;
  readonly #waiters = new Waiters();

  /** Takes the lock once more, or waits for it as long as it may. Whether it was taken. */
  acquire(blocking: unknown = true, timeout: unknown = -1): boolean | Promise<boolean> {
    const length = acquire_length(blocking, timeout);
    const thread = threads.current;
    if (this.#owner === null || this.#owner === thread) return this.#own(thread);
    return length === 0 ? false : this.#waiters.wait(length).then((woken) => woken && this.#own(thread));
  }

  #own(thread: ThreadState): true {
    this.#owner = thread;
    this.#count += 1;
    return true;
  }

  release(): null {
    if (this.#owner !== threads.current) throw new RuntimeError("cannot release un-acquired lock");
    this.#count -= 1;
    if (this.#count === 0) this._hand_over();
    return null;
  }

  __enter__(): boolean | Promise<boolean> {
    return this.acquire();
  }

  __exit__(_type: unknown, _error: unknown, _traceback: unknown): null {
    return this.release();
  }

  _is_owned(): boolean {
    return this.#owner === threads.current;
  }

  /** Gives the lock up however often it was taken; returns how often that was. */
  _release_all(): number {
    const count = this.#count;
    this.#count = 0;
    this._hand_over();
    return count;
  }

  /** Takes the lock as often as it was given up. */
  async _take_again(count: number): Promise<void> {
    await this.acquire();
    this.#count = count;
  }

  /** Nobody may come in between the release and the thread that is woken: until that runs, the lock is nobody's and not free. */
  _hand_over(): void {
    this.#owner = this.#waiters.count > 0 ? nobody : null;
    this.#waiters.wake();
  }

  __repr__(): string {
    const state = this.#owner === null ? "unlocked" : "locked";
    return `<${state} _thread.RLock object owner=${this.#owner?.ident ?? 0} count=${this.#count} at ${address(this)}>`;
  }
}

/** Stands for the owner of a lock that is on its way to the next one. */
const nobody = {} as ThreadState;
