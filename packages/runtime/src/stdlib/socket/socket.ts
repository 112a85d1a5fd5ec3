import { SIGNATURE } from "../../python/calls/signature.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { type_name } from "../../python/names.ts";
import { setitem } from "../../python/items/setitem.ts";
import { len } from "../../python/items/length.ts";
import { repr } from "../../python/repr/repr.ts";
import { is_buffer } from "../../python/values/buffer.ts";
import { box } from "../../python/values/float.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { Slice } from "../../python/values/slice.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { host_address, python_address } from "./addresses.ts";
import { numbers } from "./constants.ts";
import { coded_error, with_socket_errors, would_stop } from "./errors.ts";
import { address_family, socket_kind } from "./families.ts";
import { current_sockets } from "./host_sockets.ts";
import { HostedSocket } from "./hosted_socket.ts";

import type { HostPort } from "../../host/sockets.ts";

/**
 * A socket (`Lib/socket.py`). What would block raises BlockingIOError, or is refused where the socket is a blocking one: a
 * compiled program cannot wait outside of its event loop.
 */
export class Socket extends HostedSocket {
  static readonly [SIGNATURE]: string = "family=…, type=…, proto=…, fileno=…";
  static readonly __name__: string = "socket";
  static readonly __module__: string = "socket";

  constructor(family: any = -1, type: any = -1, proto: any = -1, fileno: any = null) {
    if (fileno !== null) throw new OSError(95, "a socket cannot be made of a number");
    const [own_family, given, own_proto] = [Number(family), Number(type), Number(proto)];
    const own_type = given === -1 ? numbers.SOCK_STREAM : given & ~(numbers.SOCK_NONBLOCK | numbers.SOCK_CLOEXEC);
    super(own_family === -1 ? numbers.AF_INET : own_family, own_type, own_proto === -1 ? 0 : own_proto);
    if (given !== -1 && (given & numbers.SOCK_NONBLOCK) !== 0) this._timeout = 0;
  }

  get family(): any {
    return address_family(this._family);
  }

  get type(): any {
    return socket_kind(this._type);
  }

  get timeout(): any {
    return this.gettimeout();
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
    return this._timeout === null ? null : box(this._timeout);
  }

  getblocking(): boolean {
    return this._timeout === null || this._timeout > 0;
  }

  bind(address: any): null {
    const target = host_address(address, this._family, "bind");
    this._check_open();
    with_socket_errors(() => {
      if (this._type === numbers.SOCK_DGRAM) {
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
    if (this._bound === null) this.bind(this._family === numbers.AF_INET ? Tuple.of("", 0) : Tuple.of("::", 0));
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
    const socket = this._sibling();
    socket._adopt(connection, this._local);
    return Tuple.of(socket, python_address(socket._remote, this._family));
  }

  /** The socket of a connection that this one accepts. */
  protected _sibling(): Socket {
    return new Socket(this._family, this._type, this.proto);
  }

  connect(address: any): null {
    const target = host_address(address, this._family, "connect");
    this._check_open();
    if (this._type === numbers.SOCK_DGRAM) {
      with_socket_errors(() => this._letterbox().connect(target as HostPort));
      this._remote = target;
      this._local = this._datagrams!.local();
      return null;
    }
    if (this._state !== "new") throw coded_error(this._state === "connected" ? "EISCONN" : "EALREADY");
    if (this.getblocking()) throw would_stop("socket.connect()");
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
    if (this._type !== numbers.SOCK_DGRAM) return Tuple.of(this.recv(bufsize), null);
    const { bytes, from } = this._letter();
    return Tuple.of(new Bytes(bytes.subarray(0, Number(bufsize))), python_address(from, this._family));
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
    if (this._datagrams === null) this._send(bytes);
    else if (this._remote === null) throw coded_error("EDESTADDRREQ");
    else this._datagrams.send(bytes, null);
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
    const target = host_address(address, this._family, "sendto") as HostPort;
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
    this._forget();
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
    return python_address(this._connection?.local() ?? this._local, this._family);
  }

  getpeername(): any {
    this._check_open();
    if (this._remote === null && this._state !== "connected") throw coded_error("ENOTCONN");
    return python_address(this._remote, this._family);
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
    if (Number(level) === numbers.SOL_SOCKET && Number(optname) === numbers.SO_TYPE) return this._type;
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
}

function bytes_of(data: unknown): Uint8Array {
  if (data instanceof Bytes) return data.bytes;
  if (is_buffer(data)) return data.raw$buffer().slice();
  throw new TypeError(`a bytes-like object is required, not '${type_name(data)}'`);
}

/** What the repr of a socket tells. */
export function socket_text(socket: Socket): string {
  const parts = [`fd=${socket.fileno()}`, `family=${socket._family}`, `type=${socket._type}`, `proto=${socket.proto}`];
  if (!socket._closed) {
    const local: unknown = socket.getsockname();
    if (local instanceof Tuple || local !== "") parts.push(`laddr=${repr(local)}`);
    if (socket._remote !== null && socket._state !== "connecting") parts.push(`raddr=${repr(socket.getpeername())}`);
  }
  return parts.join(", ");
}
