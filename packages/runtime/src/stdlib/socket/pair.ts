import { Tuple } from "../../python/values/tuple.ts";
import { numbers } from "./constants.ts";
import { coded_error } from "./errors.ts";
import { WaitingSocket } from "./waiting_socket.ts";

import type { ConnectionEvents, HostConnection, HostSecured } from "../../host/sockets.ts";

/** One end of a connection inside of the program. */
class PairedConnection implements HostConnection {
  events: ConnectionEvents;
  peer: PairedConnection | null = null;
  #takes = true;
  /** What this end has written and the other one does not take yet. */
  #pending: Uint8Array[] = [];
  #has_ended = false;

  constructor(events: ConnectionEvents) {
    this.events = events;
  }

  local(): null {
    return null;
  }

  remote(): null {
    return null;
  }

  read(wanted: boolean): void {
    this.#takes = wanted;
    if (wanted && this.peer !== null) this.peer.#deliver();
  }

  write(bytes: Uint8Array): void {
    this.#pending.push(bytes);
    this.#deliver();
  }

  unsent(): number {
    return this.#pending.reduce((sum, bytes) => sum + bytes.length, 0);
  }

  end(): void {
    this.#has_ended = true;
    this.#deliver();
  }

  no_delay(): void {}

  keep_alive(): void {}

  hold(): void {}

  close(): void {
    this.end();
    const { peer } = this;
    this.peer = null;
    if (peer !== null) peer.#pending = [];
  }

  secure(): HostSecured {
    throw coded_error("ENOPROTOOPT");
  }

  #deliver(): void {
    const { peer } = this;
    if (peer === null) return;
    const had_pending = this.#pending.length > 0;
    while (this.#pending.length > 0 && peer.#takes) peer.events.arrived(this.#pending.shift()!);
    if (this.#pending.length > 0) return;
    if (had_pending) this.events.flushed();
    if (this.#has_ended) peer.events.ended();
  }
}

/** Two sockets that are connected with each other. */
export function socketpair(family: any = null, type: any = numbers.SOCK_STREAM, proto: any = 0): Tuple {
  const own_family = family === null ? numbers.AF_UNIX : Number(family);
  if (own_family !== numbers.AF_UNIX || Number(type) !== numbers.SOCK_STREAM) throw coded_error("EAFNOSUPPORT");
  const sockets = [new WaitingSocket(own_family, type, proto), new WaitingSocket(own_family, type, proto)] as const;
  const [first, second] = sockets.map((socket) => new PairedConnection(socket)) as [PairedConnection, PairedConnection];
  first.peer = second;
  second.peer = first;
  sockets[0]._adopt(first, null);
  sockets[1]._adopt(second, null);
  return Tuple.of(...sockets);
}
