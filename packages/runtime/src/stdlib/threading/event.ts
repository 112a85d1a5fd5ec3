import { address } from "../../python/identity.ts";
import { wait_length } from "../../threads/timeouts.ts";
import { Waiters } from "../../threads/waiters.ts";

/** A flag that threads wait for (`threading.Event`). */
export class Event {
  static readonly __name__: string = "Event";
  static readonly __module__: string = "threading";

  #is_set = false;
  readonly #waiters = new Waiters();

  is_set(): boolean {
    return this.#is_set;
  }

  set(): null {
    this.#is_set = true;
    this.#waiters.wake_all();
    return null;
  }

  clear(): null {
    this.#is_set = false;
    return null;
  }

  /** Blocks until the flag is set, at most `timeout` seconds. Whether it was set. */
  wait(timeout: unknown = null): boolean | Promise<boolean> {
    return this.#is_set || this.#waiters.wait(wait_length(timeout));
  }

  __repr__(): string {
    return `<threading.Event at ${address(this)}: ${this.#is_set ? "set" : "unset"}>`;
  }
}
