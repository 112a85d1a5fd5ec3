import { AssertionError, RuntimeError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { BlockingIOError, ConnectionError } from "../../python/exceptions/os.ts";
import { exception } from "../../python/exceptions/native.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { len } from "../../python/items/length.ts";
import { type_name } from "../../python/names.ts";
import { is_buffer } from "../../python/values/buffer.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { BufferedProtocol, ask, is_plain_method } from "../protocols.ts";
import { HostedSocket } from "../../stdlib/socket/hosted_socket.ts";
import { LOG_THRESHOLD_FOR_CONNLOST_WRITES, SelectorTransport } from "./transport.ts";
import { warn_of_lost_write } from "./lost_writes.ts";

import type { Socket } from "../../stdlib/socket/socket.ts";
import type { Dict } from "../../python/values/dict.ts";
import type { EventLoop } from "../base_events.ts";
import type { Future } from "../futures.ts";
import type { Server } from "../server.ts";

/** How much is received at once, in bytes. */
const MAX_SIZE = 256 * 1024;

/** A connection of a stream (`_SelectorSocketTransport`). */
export class SocketTransport extends SelectorTransport {
  static override readonly __name__: string = "_SelectorSocketTransport";
  static override readonly __module__: string = "asyncio.selector_events";

  readonly _start_tls_compatible: boolean = true;
  /** Whether the socket itself may send files. */
  get _sendfile_compatible(): "TRY_NATIVE" | "FALLBACK" {
    return "TRY_NATIVE";
  }

  _eof = false;
  _empty_waiter: Future<null> | null = null;
  // Set by the constructor of the base.
  declare _is_buffered: boolean;
  /** What waits until the system has taken what was written before. */
  #queue: Uint8Array[] = [];
  #queued = 0;

  constructor(
    loop: EventLoop,
    sock: Socket,
    protocol: any,
    waiter: Future<null> | null = null,
    extra: Dict<any, any> | null = null,
    server: Server | null = null,
  ) {
    super(loop, sock, protocol, extra, server);
    if (sock instanceof HostedSocket) sock._connection?.no_delay(true);
    sock._on_write_error = (error) => this._write_failed(error);
    this._begin(waiter);
  }

  /** In this order: the protocol hears of the connection, it is read from, whoever made it goes on. */
  _begin(waiter: Future<null> | null): void {
    const protocol: unknown = this._protocol;
    this._call_soon(protocol, "connection_made", this);
    this._soon(() => this._start_reading());
    if (waiter !== null) this._soon(() => waiter.cancelled() || waiter.set_result(null));
  }

  override set_protocol(protocol: any): any {
    this._is_buffered = protocol instanceof BufferedProtocol;
    return super.set_protocol(protocol);
  }

  override get_write_buffer_size(): any {
    return this.#queued + this._unsent();
  }

  override can_write_eof(): any {
    return true;
  }

  override write(data: any): any {
    if (!is_buffer(data)) throw new TypeError(`data argument must be a bytes-like object, not '${type_name(data)}'`);
    if (this._eof) throw new RuntimeError("Cannot call write() after write_eof()");
    if (this._empty_waiter !== null) throw new RuntimeError("unable to write; sendfile is in progress");
    // A bytearray may be changed meanwhile.
    const bytes = data instanceof Bytes ? data.bytes : data.raw$buffer().slice();
    if (bytes.length === 0) return null;
    if (this._conn_lost > 0) return this._write_lost();
    if (this._has_buffer()) {
      this.#queue.push(bytes);
      this.#queued += bytes.length;
    } else if (!this._send(bytes)) return null;
    this._maybe_pause_protocol();
    return null;
  }

  override writelines(pieces: any): any {
    if (this._eof) throw new RuntimeError("Cannot call writelines() after write_eof()");
    if (this._empty_waiter !== null) throw new RuntimeError("unable to writelines; sendfile is in progress");
    const bytes = new Bytes([]).join(iterate(pieces));
    if (bytes.length === 0 || this._conn_lost > 0) return null;
    return this.write(bytes);
  }

  override write_eof(): any {
    if (this._closing || this._eof) return null;
    this._eof = true;
    if (!this._has_buffer()) this._sock.shutdown(1);
    return null;
  }

  override _has_buffer(): boolean {
    return this.#queued > 0 || this._unsent() > 0;
  }

  override _drop_buffer(): void {
    this.#queue = [];
    this.#queued = 0;
  }

  override _read_ready(): void {
    if (this._conn_lost > 0) return;
    if (this._is_buffered) this._read_into_buffer();
    else this._read_data();
  }

  override _call_connection_lost(error: unknown): void {
    super._call_connection_lost(error);
    this._empty_waiter?.set_exception(new ConnectionError("Connection is closed by peer"));
  }

  /** Another transport goes on with the socket: this one is at its end without a word. */
  _hand_over(): void {
    this._stop_reading();
    this._stop_writing();
    this._closing = true;
    this._conn_lost += 1;
    if (this._server !== null) this._server._clients.delete(this);
  }

  _unsent(): number {
    if (this._is_closed || !(this._sock instanceof HostedSocket)) return 0;
    return this._sock._connection?.unsent() ?? 0;
  }

  _write_lost(): null {
    if (this._conn_lost >= LOG_THRESHOLD_FOR_CONNLOST_WRITES) warn_of_lost_write();
    this._conn_lost += 1;
    return null;
  }

  /** Hands bytes to the system. Whether some are left, for which it waits. */
  _send(bytes: Uint8Array): boolean {
    try {
      this._sock._send(bytes);
    } catch (thrown) {
      if (!(thrown instanceof BlockingIOError))
        this._fatal_error(exception(thrown), "Fatal write error on socket transport");
      return false;
    }
    if (this._unsent() === 0) return false;
    this._watch_writing(() => this._write_ready());
    return true;
  }

  _write_failed(error: unknown): void {
    this._fatal_error(error, "Fatal write error on socket transport");
  }

  _write_ready(): void {
    if (!this._has_buffer()) this._stop_writing();
    if (this._conn_lost > 0) return;
    if (this.#queued > 0) {
      const queue = this.#queue;
      const whole = queue.length === 1 ? queue[0]! : new Bytes([]).join(queue.map((part) => new Bytes(part))).bytes;
      this._drop_buffer();
      this._send(whole);
    }
    this._maybe_resume_protocol();
    if (this._has_buffer()) return;
    this._stop_writing();
    this._empty_waiter?.set_result(null);
    if (this._closing) this._call_connection_lost(null);
    else if (this._eof) this._sock.shutdown(1);
  }

  _read_data(): void {
    const bytes = this._received(MAX_SIZE);
    if (bytes === null) return;
    if (bytes.length === 0) return this._read_eof();
    try {
      const protocol = this._protocol;
      const method: unknown = protocol?.data_received;
      if (is_plain_method(method)) method.call(protocol, new Bytes(bytes));
      else ask(protocol, "data_received", new Bytes(bytes));
    } catch (thrown) {
      this._protocol_failed(thrown, "Fatal error: protocol.data_received() call failed.");
    }
  }

  _read_into_buffer(): void {
    let buffer: unknown = null;
    const asked = this._tell("Fatal error: protocol.get_buffer() call failed.", () => {
      buffer = ask(this._protocol, "get_buffer", -1);
      if (len(buffer) === 0) throw new RuntimeError("get_buffer() returned an empty buffer");
    });
    if (!asked) return;
    let count = 0;
    try {
      count = this._sock.recv_into(buffer);
    } catch (thrown) {
      return this._read_failed(thrown);
    }
    if (count === 0) return this._read_eof();
    this._tell("Fatal error: protocol.buffer_updated() call failed.", () =>
      ask(this._protocol, "buffer_updated", count),
    );
  }

  _received(size: number): Uint8Array | null {
    try {
      return this._sock._receive(size, "recv");
    } catch (thrown) {
      this._read_failed(thrown);
      return null;
    }
  }

  _read_failed(thrown: unknown): void {
    if (!(thrown instanceof BlockingIOError))
      this._fatal_error(exception(thrown), "Fatal read error on socket transport");
  }

  _read_eof(): void {
    let keep_open: unknown = null;
    const told = this._tell("Fatal error: protocol.eof_received() call failed.", () => {
      keep_open = ask(this._protocol, "eof_received");
    });
    if (!told) return;
    if (keep_open) this._stop_reading();
    else this.close();
  }

  /** A future that is done when everything written is with the system (`sendfile`). */
  _make_empty_waiter(): Future<null> {
    if (this._empty_waiter !== null) throw new RuntimeError("Empty waiter is already set");
    this._empty_waiter = this._loop.create_future<null>();
    if (!this._has_buffer()) this._empty_waiter.set_result(null);
    return this._empty_waiter;
  }

  _reset_empty_waiter(): null {
    if (this._empty_waiter === null) throw new AssertionError();
    this._empty_waiter = null;
    return null;
  }
}
