import type * as net from "node:net";

import { receiving } from "./node-receiving.ts";
import { outgoing } from "./node-sending.ts";

import type { OnRead } from "./node-receiving.ts";
import type { ConnectionEvents, HostAddress, HostConnection, HostSecured, TlsOptions } from "./sockets.ts";

/** What happens after the end is of no interest. */
const nobody: ConnectionEvents = {
  connected: () => undefined,
  arrived: () => undefined,
  ended: () => undefined,
  failed: () => undefined,
  flushed: () => undefined,
};

/** What of Node's own handle of a socket is used past the streams that Node has around it: these take as long as the system itself. */
interface SystemHandle {
  reading: boolean;
  readStart(): number;
  readStop(): number;
  readonly writeQueueSize?: number;
}

/** What encrypts a connection. */
type Secure = (connection: NodeConnection, options: TlsOptions) => HostSecured;

/** How a connection is made: on a socket of Node's that receives by its `onread`, which says where to. */
type MakesSocket = (onread: OnRead) => net.Socket;

/** Keeps what happens before somebody listens: a connection is accepted, and brings something, while the loop does not run. */
class Early implements ConnectionEvents {
  readonly #told: ((events: ConnectionEvents) => void)[] = [];

  connected(): void {}

  arrived(bytes: Uint8Array): void {
    this.#told.push((events) => events.arrived(bytes));
  }

  ended(): void {
    this.#told.push((events) => events.ended());
  }

  failed(error: Error): void {
    this.#told.push((events) => events.failed(error));
  }

  flushed(): void {}

  tell(events: ConnectionEvents): void {
    for (const tell of this.#told) tell(events);
  }
}

/** A connection of Node. */
export class NodeConnection implements HostConnection {
  #events: ConnectionEvents = new Early();
  readonly socket: net.Socket;
  readonly #secure: Secure;
  /** Whether it waits for the system, and whether the system is being asked. */
  #is_waiting = false;
  #is_sending = false;

  constructor(make_socket: MakesSocket, secure: Secure) {
    const socket = make_socket(receiving((bytes) => this.events.arrived(bytes)));
    this.socket = socket;
    this.#secure = secure;
    socket.on("connect", () => this.events.connected());
    socket.on("end", () => this.events.ended());
    socket.on("error", (error) => this.events.failed(error));
  }

  get events(): ConnectionEvents {
    return this.#events;
  }

  set events(events: ConnectionEvents) {
    const before = this.#events;
    this.#events = events;
    if (before instanceof Early) before.tell(events);
  }

  local(): HostAddress | null {
    const { localAddress: host, localPort: port } = this.socket;
    return host === undefined ? null : port_address(host, port!);
  }

  remote(): HostAddress | null {
    const { remoteAddress: host, remotePort: port } = this.socket;
    return host === undefined ? null : port_address(host, port!);
  }

  read(wanted: boolean): void {
    const handle = this.#handle();
    if (handle === null || this.socket.connecting) this.read_as_stream(wanted);
    else if (handle.reading !== wanted) {
      const failure = wanted ? handle.readStart() : handle.readStop();
      // Node tries again, and tells of the failure.
      if (failure !== 0) this.read_as_stream(wanted);
      handle.reading = wanted;
    }
  }

  protected read_as_stream(wanted: boolean): void {
    if (wanted) this.socket.resume();
    else this.socket.pause();
  }

  write(bytes: Uint8Array): void {
    this.#is_sending = this.#is_waiting = true;
    this.send(bytes, this.#written);
    this.#is_sending = false;
    if (!this.#is_waiting) return;
    outgoing.keep();
    this.#is_waiting = this.held_back() > 0;
  }

  /** The system's answer comes at once: Node's stream, which would tell of it later, is passed by. */
  protected send(bytes: Uint8Array, written: (error?: Error | null) => void): void {
    this.socket._write(outgoing.of(bytes), "buffer" as BufferEncoding, written);
  }

  /** What Node has of the system. */
  #handle(): SystemHandle | null {
    return (this.socket as unknown as { _handle: SystemHandle | null })._handle;
  }

  protected failed(error: Error): void {
    const { events } = this;
    this.events = nobody;
    this.socket.destroy();
    events.failed(error);
  }

  /** Asked often: while nothing waits, Node is not asked. */
  unsent(): number {
    return this.#is_waiting ? this.held_back() : 0;
  }

  /** How many bytes Node holds. */
  protected held_back(): number {
    return this.socket.connecting ? this.socket.writableLength : (this.#handle()?.writeQueueSize ?? 0);
  }

  end(): void {
    this.socket.end();
  }

  no_delay(wanted: boolean): void {
    this.socket.setNoDelay(wanted);
  }

  keep_alive(wanted: boolean): void {
    this.socket.setKeepAlive(wanted);
  }

  hold(held: boolean): void {
    if (held) this.socket.ref();
    else this.socket.unref();
  }

  close(reset: boolean): void {
    this.events = nobody;
    // The system resets connections between machines only.
    if (reset && this.local() !== null) this.socket.resetAndDestroy();
    else this.socket.destroy();
  }

  secure(options: TlsOptions, unread: readonly Uint8Array[]): HostSecured {
    const { socket, events } = this;
    this.events = nobody;
    socket.removeAllListeners("end");
    socket.pause();
    if (unread.length > 0) socket.unshift(Buffer.concat(unread));
    const secured = this.#secure(this, options);
    secured.events = events;
    return secured;
  }

  /** One function for all writes, so that each costs no closure. */
  readonly #written = (error?: Error | null): void => {
    if (error !== null && error !== undefined) return this.failed(error);
    // The system has taken it at once.
    if (this.#is_sending) this.#is_waiting = false;
    if (!this.#is_waiting || this.unsent() > 0) return;
    this.#is_waiting = false;
    this.events.flushed();
  };
}

function port_address(host: string, port: number): HostAddress {
  return { host, port, family: host.includes(":") ? 6 : 4 };
}
