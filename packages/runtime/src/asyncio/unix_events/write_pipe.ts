import { AssertionError } from "../../python/exceptions/hierarchy.ts";
import { BrokenPipeError, OSError } from "../../python/exceptions/os.ts";
import { system_error } from "../../python/exceptions/system_errors.ts";
import { repr } from "../../python/repr/repr.ts";
import { is_buffer } from "../../python/values/buffer.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { Dict } from "../../python/values/dict.ts";
import { ask } from "../protocols.ts";
import { close_object } from "./close_object.ts";
import { _FlowControlMixin } from "../transports.ts";

import type { EventLoop } from "../base_events.ts";
import type { Future } from "../futures.ts";
import type { HostWritable } from "../../host/processes.ts";

/** The end of a pipe that is written (`Lib/asyncio/unix_events.py`: `_UnixWritePipeTransport`). */
export class UnixWritePipeTransport extends _FlowControlMixin {
  static override readonly __name__: string = "_UnixWritePipeTransport";
  static override readonly __module__: string = "asyncio.unix_events";

  declare _loop: EventLoop;
  readonly _number: number;
  _closing = false;
  _conn_lost = 0;
  #pipe: HostWritable | null;
  #is_lost = false;

  constructor(
    loop: EventLoop,
    pipe: HostWritable,
    number: number,
    protocol: any,
    waiter: Future<null>,
    object: unknown,
  ) {
    super(null, loop);
    this._extra.__setitem__("pipe", object);
    this.#pipe = pipe;
    this._number = number;
    this._protocol = protocol;
    pipe.watch(
      () => this.#in_loop(() => this.#flushed()),
      (error) => this.#in_loop(() => this.#lost(error)),
    );
    loop.call_soon(() => ask(this._protocol, "connection_made", this));
    loop.call_soon(() => (waiter.done() ? null : waiter.set_result(null)));
  }

  override get_write_buffer_size(): any {
    return this.#pipe?.unsent() ?? 0;
  }

  override write(data: any): any {
    if (!is_buffer(data)) throw new AssertionError(repr(data));
    // A bytearray may be changed meanwhile.
    const bytes = data instanceof Bytes ? data.bytes : data.raw$buffer().slice();
    if (bytes.length === 0) return null;
    if (this._conn_lost > 0 || this._closing) {
      this._conn_lost += 1;
      return null;
    }
    this.#pipe!.write(bytes);
    this._maybe_pause_protocol();
    return null;
  }

  override can_write_eof(): any {
    return true;
  }

  override write_eof(): any {
    if (this._closing) return null;
    this._closing = true;
    if (this.get_write_buffer_size() === 0) this._loop.call_soon(() => this.#call_connection_lost(null));
    return null;
  }

  override set_protocol(protocol: any): any {
    this._protocol = protocol;
    return null;
  }

  override get_protocol(): any {
    return this._protocol;
  }

  override is_closing(): any {
    return this._closing;
  }

  /** Closes when what was written is sent. */
  override close(): any {
    return this.#pipe === null || this._closing ? null : this.write_eof();
  }

  override abort(): any {
    this.#close(null);
    return null;
  }

  __repr__(): string {
    const parts = ["_UnixWritePipeTransport"];
    if (this.#pipe === null) parts.push("closed");
    else if (this._closing) parts.push("closing");
    parts.push(`fd=${this._number}`);
    if (this.#pipe === null) parts.push("closed");
    else if (this._loop.is_closed()) parts.push("open");
    else parts.push(this.get_write_buffer_size() > 0 ? "polling" : "idle", `bufsize=${this.get_write_buffer_size()}`);
    return `<${parts.join(" ")}>`;
  }

  /** Whoever reads may have ended. Where something is left to be written, the system says so itself. */
  _look(): void {
    if (this.get_write_buffer_size() === 0) this.#pipe?.look();
  }

  #in_loop(callback: () => null): void {
    if (!this._loop.is_closed()) this._loop._call_in(null, callback, []);
  }

  #flushed(): null {
    if (this.#pipe === null || this.get_write_buffer_size() > 0) return null;
    this._maybe_resume_protocol();
    if (this._closing) this.#call_connection_lost(null);
    return null;
  }

  /** The other end was closed, or writing has failed. */
  #lost(error: Error | null): null {
    if (this.#pipe === null || this.#is_lost) return null;
    const unsent = this.get_write_buffer_size() > 0;
    this._conn_lost += 1;
    if (error !== null) this.#fatal_error(system_error(error));
    else this.#close(unsent ? new BrokenPipeError() : null);
    return null;
  }

  #fatal_error(error: unknown): void {
    if (!(error instanceof OSError)) {
      const details: [string, unknown][] = [
        ["message", "Fatal write error on pipe transport"],
        ["exception", error],
        ["transport", this],
        ["protocol", this._protocol],
      ];
      ask(this._loop, "call_exception_handler", new Dict(details));
    }
    this.#close(error);
  }

  #close(error: unknown): void {
    this._closing = true;
    this._loop.call_soon(() => this.#call_connection_lost(error));
  }

  #call_connection_lost(error: unknown): null {
    if (this.#is_lost) return null;
    this.#is_lost = true;
    const pipe = this.#pipe;
    try {
      ask(this._protocol, "connection_lost", error);
    } finally {
      this.#pipe = null;
      if (error === null) pipe?.end();
      else pipe?.close();
      if (pipe?.is_apart === true) close_object(this._extra);
      this._protocol = null;
    }
    return null;
  }
}
