import { OSError } from "../../python/exceptions/os.ts";
import { BoundedConnection } from "./bounded_connection.ts";
import { numbers } from "./constants.ts";
import { Descriptor } from "./descriptor.ts";
import { coded_error, socket_error, would_stop } from "./errors.ts";
import { current_sockets } from "./host_sockets.ts";
import { Inbound } from "./inbound.ts";
import { SocketOptions } from "./options.ts";

import type {
  ConnectionEvents,
  DatagramEvents,
  HostAddress,
  HostBound,
  HostConnection,
  HostDatagrams,
  HostListener,
  HostPort,
  TlsOptions,
} from "../../host/sockets.ts";

const FAMILIES: ReadonlySet<number> = /* @__PURE__ */ new Set<number>([
  numbers.AF_UNIX,
  numbers.AF_INET,
  numbers.AF_INET6,
]);

/** What a socket has from the host: it tells what has come, and that is kept here until somebody receives it. */
export abstract class HostedSocket extends Descriptor implements ConnectionEvents, DatagramEvents {
  readonly _family: number;
  readonly _type: number;
  readonly proto: any;
  readonly _options: SocketOptions = new SocketOptions();
  _bound: HostBound | null = null;
  _listener: HostListener | null = null;
  _connection: HostConnection | null = null;
  _datagrams: HostDatagrams | null = null;
  readonly _inbound: Inbound = new Inbound();
  readonly _accepted: HostConnection[] = [];
  readonly _letters: { readonly bytes: Uint8Array; readonly from: HostPort }[] = [];
  _state: "new" | "connecting" | "securing" | "connected" | "failed" = "new";
  _ended = false;
  _error: unknown = null;
  _timeout: any = null;
  _closed = false;
  /** Whether hands were shaken, and nobody has been told. */
  _news = false;
  _shut_down = false;
  /** What the socket is bound to, and connected with. */
  _local: HostAddress | null = null;
  _remote: HostAddress | null = null;
  /** Called at once when writing has failed: the system says so in the call that writes. */
  _on_write_error: ((error: unknown) => void) | null = null;

  constructor(family: number, type: number, proto: number) {
    super();
    this._family = family;
    this._type = type;
    this.proto = proto;
    current_sockets();
    if (!FAMILIES.has(family)) throw coded_error("EAFNOSUPPORT");
  }

  // What the host tells.

  connected(): void {
    if (this._state === "securing") this._news = true;
    this._state = "connected";
    this._remote = this._connection!.remote() ?? this._remote;
    this._apply_options();
    this._changed();
  }

  arrived(bytes: Uint8Array, from?: HostPort): void {
    if (from !== undefined) this._letters.push({ bytes, from });
    else {
      this._inbound.push(bytes);
      if (this._inbound.is_full) this._connection!.read(false);
    }
    this._changed();
  }

  ended(): void {
    this._ended = true;
    this._changed();
  }

  failed(failure: Error): void {
    const error = this._state === "securing" ? failure : socket_error(failure);
    const { syscall } = failure as { syscall?: string };
    if (this._state === "connecting") this._state = "failed";
    if (syscall === "write" && this._on_write_error !== null) return this._on_write_error(error);
    this._error = error;
    this._changed();
  }

  flushed(): void {
    this._changed();
  }

  // What a loop asks.

  override _is_readable(): boolean {
    if (this._listener !== null) return this._accepted.length > 0;
    if (this._datagrams !== null) return this._letters.length > 0 || this._error !== null;
    return this._inbound.length > 0 || this._ended || this._news || (this._error !== null && this._state !== "failed");
  }

  override _is_writable(): boolean {
    if (this._datagrams !== null) return true;
    if (this._state === "connected") return this._error !== null || this._connection!.unsent() === 0;
    return this._state === "failed";
  }

  override _hold(held: boolean): void {
    super._hold(held);
    (this._listener ?? this._connection ?? this._datagrams)?.hold(held);
  }

  /** Begins to connect; the socket is writable when that has ended. */
  _begin_to_connect(target: HostAddress): void {
    this._state = "connecting";
    this._remote = target;
    this._connection = current_sockets().connect(target, this._bound);
    this._connection.events = this;
    this._connection.hold(this._held);
  }

  /** Takes a connection of the host over. */
  _adopt(connection: HostConnection, accepted_at: HostAddress | null): void {
    this._connection = connection;
    this._state = "connected";
    connection.events = this;
    connection.hold(false);
    // An end of a Unix socket has the path of the one that accepted it.
    this._local = connection.local() ?? accepted_at;
    this._remote = connection.remote();
  }

  /** Whether the host reads before somebody receives. */
  _read_ahead(wanted: boolean): void {
    if (!this._closed && !this._inbound.is_full) this._connection?.read(wanted);
  }

  /** Goes on encrypted; what came and was not received is the beginning of that. */
  _secure(options: TlsOptions): void {
    this._state = "securing";
    this._connection = this._connection!.secure(options, this._inbound.take_all());
    this._connection.events = this;
    this._connection.hold(this._held);
  }

  _take_error_number(): number {
    const error = this._error as OSError | null;
    this._error = null;
    return error === null ? 0 : Number(error.errno ?? 0);
  }

  /** Sends over a connection. The bytes are not to be changed any more. */
  _send(bytes: Uint8Array): void {
    this._check_open();
    this._check_sending();
    if (this._connection!.unsent() > 0) throw this._blocked("sendall");
    this._connection!.write(bytes);
  }

  _receive(size: number, operation: string): Uint8Array {
    if (this._connection === null) throw coded_error("ENOTCONN");
    const inbound = this._inbound;
    if (inbound.length > 0) {
      const was_full = inbound.is_full;
      const taken = inbound.take(size);
      if (was_full && !inbound.is_full) this._connection.read(true);
      return taken;
    }
    if (this._error !== null) throw this._take_error();
    if (this._ended) return new Uint8Array(0);
    throw this._blocked(operation);
  }

  _letter(): { readonly bytes: Uint8Array; readonly from: HostPort } {
    if (this._error !== null) throw this._take_error();
    const letter = this._letters.shift();
    if (letter === undefined) throw this._blocked("recvfrom");
    return letter;
  }

  _take_error(): unknown {
    const error = this._error;
    this._error = null;
    this._ended = true;
    return error;
  }

  _letterbox(): HostDatagrams {
    if (this._datagrams !== null) return this._datagrams;
    if (this._family === numbers.AF_UNIX)
      throw new OSError(95, "datagrams over Unix sockets are not supported by Node");
    this._datagrams = current_sockets().open_datagrams(this._family === numbers.AF_INET ? 4 : 6);
    this._datagrams.events = this;
    this._apply_options();
    return this._datagrams;
  }

  _apply_options(): void {
    if (this._options.has("SO_BROADCAST")) this._datagrams?.broadcast(true);
    if (this._state !== "connected") return;
    if (this._options.has("SO_SNDBUF")) this._bound_sending(this._options.get(numbers.SOL_SOCKET, numbers.SO_SNDBUF));
    if (this._family === numbers.AF_UNIX) return;
    if (this._options.has("TCP_NODELAY")) this._connection!.no_delay(true);
    if (this._options.has("SO_KEEPALIVE")) this._connection!.keep_alive(true);
  }

  _bound_sending(size: number): void {
    if (this._connection instanceof BoundedConnection) this._connection.resize(size);
    else this._connection = new BoundedConnection(this._connection!, size);
  }

  _check_open(): void {
    if (this._closed) throw new OSError(9, "Bad file descriptor");
  }

  _check_sending(): void {
    if (this._error !== null) throw this._take_error();
    if (this._connection === null || this._state !== "connected") throw coded_error("EPIPE");
    if (this._shut_down) throw coded_error("EPIPE");
  }

  _blocked(operation: string): unknown {
    return this._timeout === null || this._timeout > 0 ? would_stop(`socket.${operation}()`) : coded_error("EAGAIN");
  }
}
