import { RuntimeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { call } from "../../python/calls/call.ts";
import { address } from "../../python/identity.ts";
import { wait_length } from "../../threads/timeouts.ts";
import { Waiters } from "../../threads/waiters.ts";

/** What a broken barrier raises. */
export class BrokenBarrierError extends RuntimeError {
  static readonly __name__: string = "BrokenBarrierError";
  static readonly __module__: string = "threading";
}

/** Lets threads go on when so many have come (`threading.Barrier`). */
export class Barrier {
  static readonly __name__: string = "Barrier";
  static readonly __module__: string = "threading";

  readonly parties: number;
  readonly #action: unknown;
  readonly #timeout: unknown;
  #waiters = new Waiters();
  #come = 0;
  /** Those who wait together; a reset leaves them broken and begins with new ones. */
  #round = { is_broken: false };

  constructor(parties: number, action: unknown = null, timeout: unknown = null) {
    if (parties < 1) throw new ValueError("parties must be > 0");
    this.parties = parties;
    this.#action = action;
    this.#timeout = timeout;
  }

  get n_waiting(): number {
    return this.#come;
  }

  get broken(): boolean {
    return this.#round.is_broken;
  }

  /** Waits for the others; the number tells this thread from them. */
  wait(timeout: unknown = null): Promise<number> {
    return this.#wait(timeout);
  }

  async #wait(timeout: unknown): Promise<number> {
    const round = this.#round;
    if (round.is_broken) throw new BrokenBarrierError();
    const index = this.#come++;
    if (this.#come === this.parties) {
      this.#run_action();
      this.#come = 0;
      const waiters = this.#waiters;
      this.#waiters = new Waiters();
      waiters.wake_all();
      return index;
    }
    const come = await this.#waiters.wait(wait_length(timeout ?? this.#timeout));
    if (!come) this.abort();
    if (round.is_broken) throw new BrokenBarrierError();
    return index;
  }

  /** Makes those who wait, and all who come, fail. */
  abort(): null {
    this.#round.is_broken = true;
    this.#come = 0;
    this.#waiters.wake_all();
    return null;
  }

  /** Makes those who wait fail, and begins anew. */
  reset(): null {
    if (this.#come > 0) this.abort();
    this.#round = { is_broken: false };
    return null;
  }

  #run_action(): void {
    try {
      if (this.#action !== null) call(this.#action);
    } catch (error) {
      this.abort();
      throw error;
    }
  }

  __repr__(): string {
    const state = this.broken ? "broken" : `waiters=${this.#come}/${this.parties}`;
    return `<threading.Barrier at ${address(this)}: ${state}>`;
  }
}
