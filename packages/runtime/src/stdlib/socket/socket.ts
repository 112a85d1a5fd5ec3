import { current_sockets } from "./host_sockets.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { type_name } from "../../python/names.ts";
import { setitem } from "../../python/items/setitem.ts";
import { len } from "../../python/items/length.ts";
import { repr } from "../../python/repr/repr.ts";
import { ByteText } from "../../python/values/byte_text.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { Slice } from "../../python/values/slice.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { host_address, python_address } from "./addresses.ts";
import { numbers } from "./constants.ts";
import { Descriptor } from "./descriptor.ts";
import { coded_error, socket_error, with_socket_errors, would_stop } from "./errors.ts";
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

/**
 * A socket (`Lib/socket.py`) over those of the host, which tell what has come; it is kept here until somebody receives it. What
 * would block raises BlockingIOError, or is refused where the socket is a blocking one.
 */
export class Socket extends Descriptor implements ConnectionEvents, DatagramEvents {
  static readonly [SIGNATURE]: string = "family=…, type=…, proto=…, fileno=…";
  static readonly __name__: string = "socket";
  static readonly __module__: string = "socket";

  readonly family: any;
  readonly type: any;
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

  constructor(family: any = -1, type: any = -1, proto: any = -1, fileno: any = null) {
    super();
    if (fileno !== null) throw new OSError(95, "a socket cannot be made of a number");
    this.family = Number(family) === -1 ? numbers.AF_INET : Number(family);
    this.type = Number(type) === -1 ? numbers.SOCK_STREAM : Number(type);
    this.proto = Number(proto) === -1 ? 0 : Number(proto);
    current_sockets();
    if (![numbers.AF_UNIX, numbers.AF_INET, numbers.AF_INET6].includes(this.family)) throw coded_error("EAFNOSUPPORT");
  }

  get timeout(): any {
    return this._timeout;
  }

  fileno(): number {
    return this._closed ? -1 : this._number;
  }

  setblocking(flag: any): null {
    this._timeout = flag ? null : 0;
    return null;
  }

  settimeout(value: any): null {
    this._timeout = value === null ? null : Number(value);
    return null;
  }

  gettimeout(): any {
    return this._timeout;
  }

  getblocking(): boolean {
    return this._timeout === null || this._timeout > 0;
  }

  bind(address: any): null {
    this._check_open();
    const target = host_address(address, this.family, "bind");
    with_socket_errors(() => {
      if (this.type === numbers.SOCK_DGRAM) {
        this._letterbox().bind(target as HostPort, { reuse_port: this._options.has("SO_REUSEPORT") });
        this._local = this._datagrams!.local();
      } else {
        this._bound = current_sockets().bind(target, { ipv6_only: this._options.has("IPV6_V6ONLY") });
        this._local = this._bound.local;
      }
    });
    return null;
  }

  listen(backlog: any = 128): null {
    this._check_open();
    if (this._listener !== null) return null;
    if (this._bound === null) this.bind(this.family === numbers.AF_INET ? Tuple.of("", 0) : Tuple.of("::", 0));
    const bound = this._bound!;
    this._listener = with_socket_errors(() =>
      current_sockets().listen(bound, Math.max(Number(backlog), 1), (connection) => {
        this._accepted.push(connection);
        this._changed();
      }),
    );
    this._listener.hold(this._held);
    return null;
  }

  /** The next connection and its address. */
  accept(): Tuple {
    this._check_open();
    if (this._listener === null) throw coded_error("EINVAL");
    const connection = this._accepted.shift();
    if (connection === undefined) throw this._blocked("accept");
    const socket = new Socket(this.family, this.type, this.proto);
    socket._adopt(connection);
    return Tuple.of(socket, python_address(socket._remote, this.family));
  }

  connect(address: any): null {
    this._check_open();
    const target = host_address(address, this.family, "connect");
    if (this.type === numbers.SOCK_DGRAM) {
      with_socket_errors(() => this._letterbox().connect(target as HostPort));
      this._remote = target;
      this._local = this._datagrams!.local();
      return null;
    }
    if (this._state !== "new") throw coded_error(this._state === "connected" ? "EISCONN" : "EALREADY");
    if (this.getblocking()) throw would_stop("connect");
    this._begin_to_connect(target);
    throw coded_error("EINPROGRESS");
  }

  connect_ex(address: any): any {
    try {
      this.connect(address);
      return 0;
    } catch (error) {
      if (error instanceof OSError && error.errno !== null) return error.errno;
      throw error;
    }
  }

  /** At most `bufsize` bytes that have come; none when the other side has ended its half. */
  recv(bufsize: any, _flags: any = 0): Bytes {
    this._check_open();
    if (this._datagrams !== null) return new Bytes(this._letter().bytes.subarray(0, Number(bufsize)));
    return new Bytes(this._receive(Number(bufsize), "recv"));
  }

  recv_into(buffer: any, nbytes: any = 0, _flags: any = 0): number {
    const size = Number(nbytes) || Number(len(buffer));
    const { bytes } = this.recv(size);
    setitem(buffer, new Slice(null, bytes.length, null), new Bytes(bytes));
    return bytes.length;
  }

  recvfrom(bufsize: any, _flags: any = 0): Tuple {
    this._check_open();
    if (this.type !== numbers.SOCK_DGRAM) return Tuple.of(this.recv(bufsize), null);
    const { bytes, from } = this._letter();
    return Tuple.of(new Bytes(bytes.subarray(0, Number(bufsize))), python_address(from, this.family));
  }

  recvfrom_into(buffer: any, nbytes: any = 0, _flags: any = 0): Tuple {
    const [data, address] = this.recvfrom(Number(nbytes) || Number(len(buffer))).items as [Bytes, unknown];
    setitem(buffer, new Slice(null, data.length, null), data);
    return Tuple.of(data.length, address);
  }

  /** Sends all of the data: what the system does not take at once is kept by the host. */
  send(data: any, _flags: any = 0): number {
    const bytes = bytes_of(data);
    this._check_open();
    if (this._datagrams !== null) {
      if (this._remote === null) throw coded_error("EDESTADDRREQ");
      this._datagrams.send(bytes, null);
      return bytes.length;
    }
    this._check_sending();
    if (this._connection!.unsent() > 0) throw this._blocked("sendall");
    this._connection!.write(bytes);
    return bytes.length;
  }

  sendall(data: any, flags: any = 0): null {
    this.send(data, flags);
    return null;
  }

  sendto(data: any, ...rest: any[]): number {
    const bytes = bytes_of(data);
    this._check_open();
    const address: unknown = rest.at(-1) ?? null;
    if (address === null) return this.send(data);
    const target = host_address(address, this.family, "sendto") as HostPort;
    with_socket_errors(() => this._letterbox().send(bytes, target));
    this._local ??= this._datagrams!.local();
    return bytes.length;
  }

  shutdown(how: any): null {
    this._check_open();
    if (this._connection === null || this._state !== "connected") throw coded_error("ENOTCONN");
    if (Number(how) !== 1) this._ended = true;
    if (Number(how) !== 0 && !this._shut_down) {
      this._shut_down = true;
      this._connection.end();
    }
    this._changed();
    return null;
  }

  /** Closes at once. Bytes that nobody received are lost, and the other side is told so, as the system does it. */
  close(): null {
    if (this._closed) return null;
    this._closed = true;
    this._unregister();
    if (this._listener !== null) this._listener.close();
    else if (this._connection === null) this._bound?.close();
    for (const connection of this._accepted) connection.close(true);
    this._connection?.close(this._inbound.length > 0);
    this._datagrams?.close();
    return null;
  }

  detach(): number {
    throw new OSError(95, "a socket's number is the socket's own");
  }

  getsockname(): any {
    this._check_open();
    return python_address(this._connection?.local() ?? this._local, this.family);
  }

  getpeername(): any {
    this._check_open();
    if (this._remote === null && this._state !== "connected") throw coded_error("ENOTCONN");
    return python_address(this._remote, this.family);
  }

  setsockopt(level: any, optname: any, value: any): null {
    this._check_open();
    this._options.set(Number(level), Number(optname), value);
    this._apply_options();
    return null;
  }

  getsockopt(level: any, optname: any, _buflen: any = 0): any {
    this._check_open();
    if (Number(level) === numbers.SOL_SOCKET && Number(optname) === numbers.SO_ERROR) return this._take_error_number();
    if (Number(level) === numbers.SOL_SOCKET && Number(optname) === numbers.SO_TYPE) return this.type;
    return this._options.get(Number(level), Number(optname));
  }

  __enter__(): this {
    return this;
  }

  __exit__(): null {
    if (!this._closed) this.close();
    return null;
  }

  __repr__(): string {
    return `<socket.socket${this._closed ? " [closed]" : ""} ${socket_text(this)}>`;
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
  _adopt(connection: HostConnection): void {
    this._connection = connection;
    this._state = "connected";
    connection.events = this;
    connection.hold(false);
    this._local = connection.local();
    this._remote = connection.remote();
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
    if (this.family === numbers.AF_UNIX) throw new OSError(95, "datagrams over Unix sockets are not supported by Node");
    this._datagrams = current_sockets().open_datagrams(this.family === numbers.AF_INET ? 4 : 6);
    this._datagrams.events = this;
    this._apply_options();
    return this._datagrams;
  }

  _apply_options(): void {
    if (this._options.has("SO_BROADCAST")) this._datagrams?.broadcast(true);
    if (this._state !== "connected" || this.family === numbers.AF_UNIX) return;
    if (this._options.has("TCP_NODELAY")) this._connection!.no_delay(true);
    if (this._options.has("SO_KEEPALIVE")) this._connection!.keep_alive(true);
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
    return this.getblocking() ? would_stop(operation) : coded_error("EAGAIN");
  }
}

function bytes_of(data: unknown): Uint8Array {
  if (data instanceof Bytes) return data.bytes;
  if (data instanceof ByteText) return data.bytes.slice();
  throw new TypeError(`a bytes-like object is required, not '${type_name(data)}'`);
}

/** What the repr of a socket tells. */
export function socket_text(socket: Socket): string {
  const parts = [`fd=${socket.fileno()}`, `family=${socket.family}`, `type=${socket.type}`, `proto=${socket.proto}`];
  if (!socket._closed) {
    const local: unknown = socket.getsockname();
    if (local instanceof Tuple || local !== "") parts.push(`laddr=${repr(local)}`);
    if (socket._remote !== null && socket._state !== "connecting") parts.push(`raddr=${repr(socket.getpeername())}`);
  }
  return parts.join(", ");
}
