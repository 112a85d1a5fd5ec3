import type { Pollable, Poller } from "../../asyncio/selectors.ts";

const numbering = { last: 5 };

/** Something with a number that a loop can watch. The numbers are the runtime's own. */
export abstract class Descriptor implements Pollable {
  readonly _number: number = ++numbering.last;
  _held = false;
  _poller: Poller | null = null;

  abstract _is_readable(): boolean;
  abstract _is_writable(): boolean;

  _hold(held: boolean): void {
    this._held = held;
  }

  /** Something has come: whoever watches looks again. */
  _changed(): void {
    this._poller?.became_ready(this);
  }

  _unregister(): void {
    this._poller?.unregister(this);
  }
}
