import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { address } from "../../python/identity.ts";
import { acquire_length } from "../../threads/timeouts.ts";
import { Waiters } from "../../threads/waiters.ts";

/** Lets so many threads in at once (`threading.Semaphore`). */
export class Semaphore {
  static readonly __name__: string = "Semaphore";
  static readonly __module__: string = "threading";

  _value: number;
  readonly #waiters = new Waiters();

  constructor(value: number = 1) {
    if (value < 0) throw new ValueError("semaphore initial value must be >= 0");
    this._value = value;
  }

  /** Goes in, or waits as long as it may. Whether it went in. */
  acquire(blocking: unknown = true, timeout: unknown = null): boolean | Promise<boolean> {
    const length = acquire_length(blocking, timeout ?? -1);
    if (this._value > 0) {
      this._value -= 1;
      return true;
    }
    return length === 0 ? false : this.#waiters.wait(length);
  }

  release(n: number = 1): null {
    if (n < 1) throw new ValueError("n must be one or more");
    const woken = Math.min(n, this.#waiters.count);
    this._value += n - woken;
    this.#waiters.wake(woken);
    return null;
  }

  __enter__(): boolean | Promise<boolean> {
    return this.acquire();
  }

  __exit__(_type: unknown, _error: unknown, _traceback: unknown): null {
    return this.release();
  }

  __repr__(): string {
    return `<threading.Semaphore at ${address(this)}: value=${this._value}>`;
  }
}

/** A semaphore that refuses to be left more often than it was entered. */
export class BoundedSemaphore extends Semaphore {
  static override readonly __name__: string = "BoundedSemaphore";
  static override readonly __module__: string = "threading";

  readonly #initial: number;

  constructor(value: number = 1) {
    super(value);
    this.#initial = value;
  }

  override release(n: number = 1): null {
    if (this._value + n > this.#initial) throw new ValueError("Semaphore released too many times");
    return super.release(n);
  }

  override __repr__(): string {
    return `<threading.BoundedSemaphore at ${address(this)}: value=${this._value}/${this.#initial}>`;
  }
}
