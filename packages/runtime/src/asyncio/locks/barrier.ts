import { SIGNATURE } from "../../python/calls/signature.ts";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { full_name } from "../../python/names.ts";
import { address } from "../../python/identity.ts";
import { BrokenBarrierError } from "../exceptions.ts";
import { Condition } from "./condition.ts";

type BarrierState = "filling" | "draining" | "resetting" | "broken";

/** Holds tasks until a given number of them has come, then lets all of them pass. */
export class Barrier {
  /** What a call that is resolved at run time binds keywords by. */
  static readonly [SIGNATURE]: string = "parties";
  static readonly __name__: string = "Barrier";
  static readonly __module__: string = "asyncio.locks";

  readonly #condition = new Condition();
  readonly #parties: number;
  #state: BarrierState = "filling";
  #count = 0;

  constructor(parties: number) {
    if (parties < 1) throw new ValueError("parties must be > 0");
    this.#parties = Number(parties);
  }

  /** How many tasks have to come. */
  get parties(): number {
    return this.#parties;
  }

  /** How many tasks wait now. */
  get n_waiting(): number {
    return this.#state === "filling" ? this.#count : 0;
  }

  get broken(): boolean {
    return this.#state === "broken";
  }

  /** Waits for the others; returns a different index for each. Raises BrokenBarrierError after `abort` or `reset`. */
  async wait(): Promise<number> {
    return this.#guarded(async () => {
      await this.#wait_for_turn();
      try {
        const index = this.#count;
        this.#count += 1;
        if (index + 1 === this.#parties) this.#open();
        else await this.#wait_for_others();
        return index;
      } finally {
        this.#count -= 1;
        this.#leave();
      }
    });
  }

  /** Empties the barrier: those who wait get BrokenBarrierError, and it can be used again. */
  async reset(): Promise<null> {
    return this.#guarded(async () => {
      if (this.#count > 0) this.#state = "resetting";
      else this.#state = "filling";
      return this.#condition.notify_all();
    });
  }

  /** Makes the barrier unusable: those who wait, and who come later, get BrokenBarrierError. */
  async abort(): Promise<null> {
    return this.#guarded(async () => {
      this.#state = "broken";
      return this.#condition.notify_all();
    });
  }

  async __aenter__(): Promise<number> {
    return this.wait();
  }

  async __aexit__(_type: unknown, _error: unknown, _traceback: unknown): Promise<null> {
    return null;
  }

  __repr__(): string {
    const waiters = this.broken ? "" : `, waiters:${this.n_waiting}/${this.#parties}`;
    return `<${full_name(this.constructor)} object at ${address(this)} [${this.#state}${waiters}]>`;
  }

  async #guarded<T>(block: () => Promise<T>): Promise<T> {
    await this.#condition.acquire();
    try {
      return await block();
    } finally {
      this.#condition.release();
    }
  }

  async #wait_for_turn(): Promise<void> {
    await this.#condition.wait_for(() => this.#state !== "draining" && this.#state !== "resetting");
    if (this.#state === "broken") throw new BrokenBarrierError("Barrier aborted");
  }

  async #wait_for_others(): Promise<void> {
    await this.#condition.wait_for(() => this.#state !== "filling");
    if (this.#state === "broken" || this.#state === "resetting")
      throw new BrokenBarrierError("Abort or reset of barrier");
  }

  #open(): void {
    this.#state = "draining";
    this.#condition.notify_all();
  }

  #leave(): void {
    if (this.#count > 0) return;
    if (this.#state === "resetting" || this.#state === "draining") this.#state = "filling";
    this.#condition.notify_all();
  }
}
