import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { call } from "../../python/calls/call.ts";
import { address } from "../../python/identity.ts";
import { truth } from "../../python/truth.ts";
import { current_host } from "../../host/current.ts";
import { wait_length } from "../../threads/timeouts.ts";
import { Waiters } from "../../threads/waiters.ts";
import { Lock, RLock } from "./lock.ts";

/** Threads wait until another one notifies them (`threading.Condition`). */
export class Condition {
  static readonly __name__: string = "Condition";
  static readonly __module__: string = "threading";

  readonly #lock: Lock | RLock;
  readonly #waiters = new Waiters();

  constructor(lock: Lock | RLock | null = null) {
    this.#lock = lock ?? new RLock();
  }

  acquire(blocking: unknown = true, timeout: unknown = -1): boolean | Promise<boolean> {
    return this.#lock.acquire(blocking, timeout);
  }

  release(): null {
    return this.#lock.release();
  }

  /** Releases the lock until notified, at most `timeout` seconds. Whether it was notified. */
  wait(timeout: unknown = null): Promise<boolean> {
    if (!this.#is_owned()) throw new RuntimeError("cannot wait on un-acquired lock");
    return this.#wait(timeout);
  }

  async #wait(timeout: unknown): Promise<boolean> {
    const lock = this.#lock;
    const count = lock instanceof RLock ? lock._release_all() : (lock.release(), 1);
    try {
      return await this.#waiters.wait(wait_length(timeout));
    } finally {
      if (lock instanceof RLock) await lock._take_again(count);
      else await lock.acquire();
    }
  }

  /** Waits until the predicate gives something true, and returns that; after `timeout` seconds what it gives then. */
  wait_for(predicate: unknown, timeout: unknown = null): Promise<any> {
    return this.#wait_for(predicate, timeout);
  }

  async #wait_for(predicate: unknown, timeout: unknown): Promise<any> {
    const length = wait_length(timeout);
    const end = length === null ? null : current_host().now() + length;
    let result: unknown = call(predicate);
    while (!truth(result)) {
      const left = end === null ? null : end - current_host().now();
      if (left !== null && left <= 0) break;
      await this.wait(left);
      result = call(predicate);
    }
    return result;
  }

  notify(n: number = 1): null {
    if (!this.#is_owned()) throw new RuntimeError("cannot notify on un-acquired lock");
    this.#waiters.wake(n);
    return null;
  }

  notify_all(): null {
    return this.notify(this.#waiters.count);
  }

  __enter__(): boolean | Promise<boolean> {
    return this.acquire();
  }

  __exit__(_type: unknown, _error: unknown, _traceback: unknown): null {
    return this.release();
  }

  #is_owned(): boolean {
    return this.#lock instanceof RLock ? this.#lock._is_owned() : this.#lock.locked();
  }

  __repr__(): string {
    return `<Condition(${this.#lock.__repr__()}, ${this.#waiters.count}) at ${address(this)}>`;
  }
}
