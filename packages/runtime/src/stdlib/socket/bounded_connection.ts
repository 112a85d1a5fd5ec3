import { current_host } from "../../host/current.ts";

import type { ConnectionEvents, HostAddress, HostConnection, HostSecured, TlsOptions } from "../../host/sockets.ts";

/**
 * A connection whose socket has a buffer of its own size for sending (`SO_SNDBUF`), of which Node cannot be told: so many bytes are
 * taken at once, and more when the host has had its turn.
 */
export class BoundedConnection implements HostConnection {
  readonly #inner: HostConnection;
  #events: ConnectionEvents;
  #size: number;
  #taken = 0;
  #pending: Uint8Array[] = [];
  #has_ended = false;
  #is_waiting = false;

  constructor(inner: HostConnection, size: number) {
    this.#inner = inner;
    this.#size = size;
    this.#events = inner.events;
    this.events = inner.events;
  }

  get events(): ConnectionEvents {
    return this.#events;
  }

  set events(events: ConnectionEvents) {
    this.#events = events;
    this.#inner.events = {
      connected: () => events.connected(),
      arrived: (bytes) => events.arrived(bytes),
      ended: () => events.ended(),
      failed: (error) => events.failed(error),
      flushed: () => this.#go_on(),
    };
  }

  /** Another size, from the next turn on. */
  resize(size: number): void {
    this.#size = size;
  }

  local(): HostAddress | null {
    return this.#inner.local();
  }

  remote(): HostAddress | null {
    return this.#inner.remote();
  }

  read(wanted: boolean): void {
    this.#inner.read(wanted);
  }

  write(bytes: Uint8Array): void {
    this.#pending.push(bytes);
    this.#hand_over();
  }

  unsent(): number {
    return this.#pending.reduce((sum, { length }) => sum + length, this.#inner.unsent());
  }

  end(): void {
    this.#has_ended = true;
    if (this.#pending.length === 0) this.#inner.end();
  }

  no_delay(wanted: boolean): void {
    this.#inner.no_delay(wanted);
  }

  keep_alive(wanted: boolean): void {
    this.#inner.keep_alive(wanted);
  }

  hold(held: boolean): void {
    this.#inner.hold(held);
  }

  close(reset: boolean): void {
    this.#pending = [];
    this.#inner.close(reset);
  }

  secure(options: TlsOptions, unread: readonly Uint8Array[]): HostSecured {
    return this.#inner.secure(options, unread);
  }

  #hand_over(): void {
    while (this.#pending.length > 0 && this.#taken < this.#size && this.#inner.unsent() === 0) {
      const [first] = this.#pending as [Uint8Array];
      const part = first.subarray(0, this.#size - this.#taken);
      if (part.length === first.length) this.#pending.shift();
      else this.#pending[0] = first.subarray(part.length);
      this.#taken += part.length;
      this.#inner.write(part);
    }
    if (this.#taken > 0 && !this.#is_waiting) {
      this.#is_waiting = true;
      current_host().after_events(() => {
        this.#is_waiting = false;
        this.#taken = 0;
        if (this.#pending.length > 0) this.#go_on();
      });
    }
  }

  #go_on(): void {
    if (this.#pending.length === 0) return this.#inner.unsent() === 0 ? this.#events.flushed() : undefined;
    this.#hand_over();
    if (this.#pending.length > 0 || this.#inner.unsent() > 0) return;
    if (this.#has_ended) this.#inner.end();
    this.#events.flushed();
  }
}
