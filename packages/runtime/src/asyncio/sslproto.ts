import { NotImplementedError, TypeError } from "../python/exceptions/hierarchy.ts";
import { exception } from "../python/exceptions/native.ts";
import { ConnectionAbortedError, ConnectionResetError } from "../python/exceptions/os.ts";
import { address } from "../python/identity.ts";
import { type_name } from "../python/names.ts";
import { float_repr } from "../python/repr/float.ts";
import { is_buffer } from "../python/values/buffer.ts";
import { SSLContext, default_context } from "../stdlib/ssl/context.ts";
import { SSLObject } from "../stdlib/ssl/ssl_object.ts";
import { ssl_error } from "../stdlib/ssl/errors.ts";
import { current_host } from "../host/current.ts";
import { ask } from "./protocols.ts";
import { SocketTransport } from "./selector_events/socket_transport.ts";

import type { HostSecured } from "../host/sockets.ts";
import type { Socket } from "../stdlib/socket/socket.ts";
import type { Dict } from "../python/values/dict.ts";
import type { EventLoop } from "./base_events.ts";
import type { Future } from "./futures.ts";
import type { TimerHandle } from "./handles.ts";
import type { TransportOptions } from "./selector_events/make_transport.ts";
import type { Server } from "./server.ts";

const HANDSHAKE_TIMEOUT = 60;
const SHUTDOWN_TIMEOUT = 30;

/**
 * An encrypted connection (`Lib/asyncio/sslproto.py`). The host encrypts; the protocol hears of the connection when hands are
 * shaken, and of its end when both sides have said so.
 */
export class SSLTransport extends SocketTransport {
  static override readonly __name__: string = "_SSLProtocolTransport";
  static override readonly __module__: string = "asyncio.sslproto";

  declare readonly _context: SSLContext;
  declare readonly _options: TransportOptions;
  declare _is_agreed: boolean;
  declare _tells_protocol: boolean;
  declare _timer: TimerHandle | null;

  constructor(
    loop: EventLoop,
    sock: Socket,
    protocol: any,
    options: TransportOptions,
    extra: Dict<any, any> | null,
    server: Server | null,
    tells_protocol = true,
  ) {
    super(loop, sock, protocol, null, extra, server);
    this._options = options;
    this._context = options.ssl instanceof SSLContext ? options.ssl : default_context(options.server_side === true);
    this._tells_protocol = tells_protocol;
    this._is_agreed = false;
    this._timer = null;
    this._protocol_connected = !tells_protocol;
    this._extra.__setitem__("sslcontext", this._context);
  }

  /** Goes on over the socket of another transport, whose protocol has been told of the connection. */
  static over(transport: SocketTransport, protocol: any, options: TransportOptions): SSLTransport {
    transport._hand_over();
    return new SSLTransport(
      transport._loop,
      transport._sock,
      protocol,
      options,
      transport._extra,
      transport._server,
      false,
    );
  }

  override get _sendfile_compatible(): "FALLBACK" {
    return "FALLBACK";
  }

  override _begin(_waiter: Future<null> | null): void {
    this._soon(() => this._shake_hands());
    this._soon(() => this._start_reading());
  }

  override write(data: any): any {
    if (!is_buffer(data)) throw new TypeError(`data: expecting a bytes-like instance, got ${type_name(data)}`);
    // What is written while it closes is dropped.
    return this._closing ? null : super.write(data);
  }

  override write_eof(): any {
    throw new NotImplementedError();
  }

  override can_write_eof(): any {
    return false;
  }

  /** Says good-bye, and ends when the other side has answered. */
  override close(): any {
    if (this._closing) return null;
    this._closing = true;
    if (!this._is_agreed) return this._force_close_now(null);
    this._sock._connection!.end();
    const timeout = Number(this._options.ssl_shutdown_timeout ?? SHUTDOWN_TIMEOUT);
    this._timer = this._loop.call_later(timeout, () => this._force_close_now(null));
    if (this._paused) {
      this._paused = false;
      this._watch_reading();
    }
    return null;
  }

  override is_reading(): any {
    return !this._paused;
  }

  override _start_reading(): void {
    if (!this._paused && this._conn_lost === 0) this._watch_reading();
  }

  override _read_ready(): void {
    if (this._conn_lost > 0) return;
    if (!this._is_agreed) this._check_handshake();
    else if (this._closing) this._drain();
    else super._read_ready();
  }

  override _read_eof(): void {
    let keep_open: unknown = null;
    this._tell("Error calling eof_received()", () => {
      keep_open = ask(this._protocol, "eof_received");
    });
    if (keep_open) {
      const { stderr } = current_host();
      stderr.write("returning true from eof_received() has no effect when using ssl\n");
      stderr.flush();
    }
    this.close();
    this._end();
  }

  override _force_close(error: unknown): null {
    return this._force_close_now(error);
  }

  override _call_connection_lost(error: unknown): void {
    this._timer?.cancel();
    super._call_connection_lost(error);
    if (!this._is_agreed) this._wake(new ConnectionResetError());
  }

  override __repr__(): string {
    return `<asyncio.sslproto._SSLProtocolTransport object at ${address(this)}>`;
  }

  _shake_hands(): void {
    if (this._conn_lost > 0) return;
    const timeout = Number(this._options.ssl_handshake_timeout ?? HANDSHAKE_TIMEOUT);
    this._timer = this._loop.call_later(timeout, () => this._handshake_failed(too_slow(timeout)));
    try {
      const { server_side = false, server_hostname = null } = this._options;
      this._sock._secure(this._context._host_options(server_side, server_hostname));
    } catch (thrown) {
      this._handshake_failed(ssl_error(thrown));
    }
  }

  _check_handshake(): void {
    const sock = this._sock;
    if (sock._error !== null) return this._handshake_failed(ssl_error(sock._take_error()));
    if (sock._ended) return this._handshake_failed(new ConnectionResetError());
    if (sock._state !== "connected") return;
    sock._news = false;
    this._timer?.cancel();
    this._is_agreed = true;
    this._extra.update(new SSLObject(sock._connection as HostSecured, this._context)._details());
    if (this._tells_protocol) {
      this._protocol_connected = true;
      const told = this._tell("Fatal error: protocol.connection_made() call failed.", () =>
        ask(this._protocol, "connection_made", this),
      );
      if (!told) return;
    }
    this._wake(null);
    if (sock._inbound.length > 0) super._read_ready();
  }

  _handshake_failed(error: unknown): void {
    this._timer?.cancel();
    this._fatal_error(exception(error), "SSL handshake failed");
    this._wake(error);
  }

  _wake(error: unknown): void {
    const { waiter } = this._options;
    if (waiter.done()) return;
    if (error === null) waiter.set_result(null);
    else waiter.set_exception(error);
  }

  /** What comes while it closes is of no interest; its end is. */
  _drain(): void {
    if (this._sock._inbound.length > 0) this._sock._inbound.take_all();
    else this._end();
  }

  _end(): void {
    if (this._conn_lost > 0) return;
    this._stop_reading();
    this._conn_lost += 1;
    this._timer?.cancel();
    this._soon(() => this._call_connection_lost(null));
  }

  _force_close_now(error: unknown): null {
    if (this._conn_lost > 0) return null;
    this._closing = true;
    this._drop_buffer();
    this._stop_writing();
    this._stop_reading();
    this._conn_lost += 1;
    this._timer?.cancel();
    this._soon(() => this._call_connection_lost(error));
    return null;
  }
}

/** The transport of an encrypted connection. */
export function make_ssl_transport(
  loop: EventLoop,
  socket: Socket,
  protocol: unknown,
  options: TransportOptions,
): SocketTransport {
  return new SSLTransport(loop, socket, protocol, options, options.extra ?? null, options.server ?? null);
}

function too_slow(timeout: number): ConnectionAbortedError {
  const text = `SSL handshake is taking longer than ${float_repr(timeout)} seconds: aborting the connection`;
  return new ConnectionAbortedError(text);
}
