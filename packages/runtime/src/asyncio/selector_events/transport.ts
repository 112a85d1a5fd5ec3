import { Exception } from "../../python/exceptions/hierarchy.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { exception } from "../../python/exceptions/native.ts";
import { Dict } from "../../python/values/dict.ts";
import { getattr } from "../../python/attributes/getattr.ts";
import { ask } from "../protocols.ts";
import { selector_of } from "../selectors.ts";
import { _FlowControlMixin } from "../transports.ts";
import { TransportSocket } from "../trsock.ts";

import type { Socket } from "../../stdlib/socket/socket.ts";
import type { EventLoop } from "../base_events.ts";
import type { Server } from "../server.ts";

/** Writes to a connection that is lost: from this one on CPython warns of each. */
export const LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5;

/**
 * What the loop's transports share (`Lib/asyncio/selector_events.py`: `_SelectorTransport`): the socket is watched, and what happens
 * runs in the iteration in which it does there.
 */
export abstract class SelectorTransport extends _FlowControlMixin {
  static override readonly __name__: string = "_SelectorTransport";
  static override readonly __module__: string = "asyncio.selector_events";

  declare _loop: EventLoop;
  _sock: Socket;
  readonly _number: number;
  _protocol_connected = false;
  _server: Server | null;
  /** How often `connection_lost` was scheduled, or written after it. */
  _conn_lost = 0;
  _closing = false;
  _paused = false;
  _is_closed = false;

  constructor(loop: EventLoop, sock: Socket, protocol: any, extra: Dict<any, any> | null, server: Server | null) {
    super(extra, loop);
    const about = this._extra;
    about.__setitem__("socket", new TransportSocket(sock));
    about.__setitem__(
      "sockname",
      name_or_none(() => sock.getsockname()),
    );
    if (!about.__contains__("peername"))
      about.__setitem__(
        "peername",
        name_or_none(() => sock.getpeername()),
      );
    this._sock = sock;
    sock._transport = this;
    this._number = sock.fileno();
    this.set_protocol(protocol);
    this._server = server;
    server?._attach(this);
  }

  abstract _read_ready(): void;
  abstract _has_buffer(): boolean;
  abstract _drop_buffer(): void;

  override abort(): any {
    this._force_close(null);
    return null;
  }

  override set_protocol(protocol: any): any {
    this._protocol = protocol;
    this._protocol_connected = true;
    return null;
  }

  override get_protocol(): any {
    return this._protocol;
  }

  override is_closing(): any {
    return this._closing;
  }

  override is_reading(): any {
    return !this._closing && !this._paused;
  }

  override pause_reading(): any {
    if (!this.is_reading()) return null;
    this._paused = true;
    this._stop_reading();
    // What the host would read ahead, the other side would take for received.
    this._sock._read_ahead(false);
    return null;
  }

  override resume_reading(): any {
    if (this._closing || !this._paused) return null;
    this._paused = false;
    this._sock._read_ahead(true);
    this._start_reading();
    return null;
  }

  /** Closes when what was written is sent. */
  override close(): any {
    if (this._closing) return null;
    this._closing = true;
    this._stop_reading();
    if (this._has_buffer()) return null;
    this._conn_lost += 1;
    this._stop_writing();
    this._call_soon(this, "_call_connection_lost", null);
    return null;
  }

  /** Ends the connection with an error; one that is not the system's is reported. */
  _fatal_error(error: unknown, message = "Fatal error on transport"): null {
    if (!(error instanceof OSError)) {
      const details: [string, unknown][] = [
        ["message", message],
        ["exception", error],
        ["transport", this],
        ["protocol", this._protocol],
      ];
      ask(this._loop, "call_exception_handler", new Dict(details));
    }
    this._force_close(error);
    return null;
  }

  _force_close(error: unknown): null {
    if (this._conn_lost > 0) return null;
    if (this._has_buffer()) {
      this._drop_buffer();
      this._stop_writing();
    }
    if (!this._closing) {
      this._closing = true;
      this._stop_reading();
    }
    this._conn_lost += 1;
    this._call_soon(this, "_call_connection_lost", error);
    return null;
  }

  _call_connection_lost(error: unknown): void {
    try {
      if (this._protocol_connected) ask(this._protocol, "connection_lost", error);
    } finally {
      this._sock.close();
      this._is_closed = true;
      this._protocol = null;
      this._server?._detach(this);
      this._server = null;
    }
  }

  /** Calls the protocol; what it raises ends the connection. Whether it returned. */
  _tell(message: string, called: () => void): boolean {
    try {
      called();
      return true;
    } catch (thrown) {
      this._protocol_failed(thrown, message);
      return false;
    }
  }

  _protocol_failed(thrown: unknown, message: string): void {
    const error = exception(thrown);
    if (error.raw$ends_program) throw error;
    this._fatal_error(error, message);
  }

  /** A method is called back by its name, which is said where it raises. */
  _call_soon(target: unknown, method: string, ...args: readonly unknown[]): void {
    this._loop._call_in(null, getattr(target, method), args);
  }

  _soon(callback: () => unknown): void {
    this._loop._call_in(null, callback, []);
  }

  _start_reading(): void {
    if (this.is_reading()) this._watch_reading();
  }

  _watch_reading(): void {
    ask(this._loop, "_add_reader", this._number, () => this._read_ready());
  }

  _watch_writing(callback: () => void): void {
    ask(this._loop, "_add_writer", this._number, callback);
  }

  _stop_reading(): void {
    ask(this._loop, "_remove_reader", this._number);
  }

  _stop_writing(): void {
    ask(this._loop, "_remove_writer", this._number);
  }

  __repr__(): string {
    const parts = [(this.constructor as unknown as { __name__: string }).__name__];
    if (this._is_closed) parts.push("closed");
    else if (this._closing) parts.push("closing");
    parts.push(`fd=${this._number}`);
    if (this._is_closed || this._loop.is_closed()) return `<${parts.join(" ")}>`;
    const selector = selector_of(this._loop);
    parts.push(`read=${selector.reader_of(this._sock) === null ? "idle" : "polling"}`);
    const state = selector.writer_of(this._sock) === null ? "idle" : "polling";
    parts.push(`write=<${state}, bufsize=${this.get_write_buffer_size()}>`);
    return `<${parts.join(" ")}>`;
  }
}

function name_or_none(name: () => unknown): unknown {
  try {
    return name();
  } catch (error) {
    if (error instanceof Exception) return null;
    throw error;
  }
}
