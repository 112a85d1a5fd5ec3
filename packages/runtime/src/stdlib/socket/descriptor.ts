import type { Pollable, Poller, Registration } from "../../asyncio/selectors.ts";

const numbering = { last: 5 };
const by_number = /* @__PURE__ */ new Map<number, WeakRef<Descriptor>>();

/** What has a number. */
export function descriptor_of(number: number): Descriptor | null {
  return by_number.get(number)?.deref() ?? null;
}

/** Something with a number that a loop can watch. The numbers are the runtime's own. */
export abstract class Descriptor implements Pollable {
  readonly _number: number = ++numbering.last;
  _held = false;
  _poller: Poller | null = null;
  _registration: Registration | null = null;
  /** The transport that uses it. */
  _transport: { is_closing(): boolean } | null = null;

  constructor() {
    by_number.set(this._number, new WeakRef(this));
  }

  abstract _is_readable(): boolean;
  abstract _is_writable(): boolean;

  _hold(held: boolean): void {
    this._held = held;
  }

  /** Something has come: whoever watches looks again. */
  _changed(): void {
    this._poller?.became_ready(this);
  }

  _forget(): void {
    by_number.delete(this._number);
    this._unregister();
  }

  _unregister(): void {
    this._poller?.unregister(this);
  }
}
