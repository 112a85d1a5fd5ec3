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
  readonly _parties: number;
  _state: BarrierState = "filling";
  _count = 0;

  constructor(parties: number) {
    if (parties < 1) throw new ValueError("parties must be > 0");
    this._parties = Number(parties);
  }

  /** How many tasks have to come. */
  get parties(): number {
    return this._parties;
  }

  /** How many tasks wait now. */
  get n_waiting(): number {
    return this._state === "filling" ? this._count : 0;
  }

  get broken(): boolean {
    return this._state === "broken";
  }

  /** Waits for the others; returns a different index for each. Raises BrokenBarrierError after `abort` or `reset`. */
  async wait(): Promise<number> {
    return this.#guarded(async () => {
      await this.#wait_for_turn();
      try {
        const index = this._count;
        this._count += 1;
        if (index + 1 === this._parties) this.#open();
        else await this.#wait_for_others();
        return index;
      } finally {
        this._count -= 1;
        this.#leave();
      }
    });
  }

  /** Empties the barrier: those who wait get BrokenBarrierError, and it can be used again. */
  async reset(): Promise<null> {
    return this.#guarded(async () => {
      if (this._count > 0) this._state = "resetting";
      else this._state = "filling";
      return this.#condition.notify_all();
    });
  }

  /** Makes the barrier unusable: those who wait, and who come later, get BrokenBarrierError. */
  async abort(): Promise<null> {
    return this.#guarded(async () => {
      this._state = "broken";
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
    const waiters = this.broken ? "" : `, waiters:${this.n_waiting}/${this._parties}`;
    return `<${full_name(this.constructor)} object at ${address(this)} [${this._state}${waiters}]>`;
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
    await this.#condition.wait_for(() => this._state !== "draining" && this._state !== "resetting");
    if (this._state === "broken") throw new BrokenBarrierError("Barrier aborted");
  }

  async #wait_for_others(): Promise<void> {
    await this.#condition.wait_for(() => this._state !== "filling");
    if (this._state === "broken" || this._state === "resetting")
      throw new BrokenBarrierError("Abort or reset of barrier");
  }

  #open(): void {
    this._state = "draining";
    this.#condition.notify_all();
  }

  #leave(): void {
    if (this._count > 0) return;
    if (this._state === "resetting" || this._state === "draining") this._state = "filling";
    this.#condition.notify_all();
  }
}
