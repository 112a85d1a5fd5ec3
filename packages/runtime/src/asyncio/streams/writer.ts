import { SIGNATURE } from "../../python/calls/signature.ts";
import { mark_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { repr } from "../../python/repr/repr.ts";
import { ask, is_plain_method } from "../protocols.ts";
import { sleep } from "../tasks/sleep.ts";
import { turns } from "../turns.ts";
import { drains_at_once } from "./flow_control.ts";

import type { EventLoop } from "../base_events.ts";
import type { StreamReader } from "./reader.ts";

/** Writes to a transport (`Lib/asyncio/streams.py`: `StreamWriter`). `drain` waits while the other side is slow. */
export class StreamWriter {
  static readonly [SIGNATURE]: string = "transport, protocol, reader, loop";
  static readonly __name__: string = "StreamWriter";
  static readonly __module__: string = "asyncio.streams";

  static {
    mark_coroutine_function(this.prototype.drain);
  }

  _transport: any;
  readonly _protocol: any;
  readonly _reader: StreamReader | null;
  readonly _loop: EventLoop;

  constructor(transport: any, protocol: any, reader: any, loop: any) {
    this._transport = transport;
    this._protocol = protocol;
    this._reader = reader;
    this._loop = loop;
  }

  get transport(): any {
    return this._transport;
  }

  write(data: any): null {
    const transport = this._transport;
    const method: unknown = transport?.write;
    if (is_plain_method(method)) method.call(transport, data);
    else ask(transport, "write", data);
    return null;
  }

  writelines(data: any): null {
    ask(this._transport, "writelines", data);
    return null;
  }

  /** Ends this half of the connection after what was written. */
  write_eof(): any {
    return ask(this._transport, "write_eof");
  }

  can_write_eof(): any {
    return ask(this._transport, "can_write_eof");
  }

  close(): any {
    return ask(this._transport, "close");
  }

  is_closing(): any {
    const transport = this._transport;
    const method: unknown = transport?.is_closing;
    return is_plain_method(method) ? (method.call(transport) ?? null) : ask(transport, "is_closing");
  }

  /** Waits until the connection is closed. Raises the error that ended it. */
  async wait_closed(): Promise<null> {
    await ask(this._protocol, "_get_close_waiter", this);
    return null;
  }

  /** What is known of the connection: `peername`, `sockname`, `socket`, …. */
  get_extra_info(name: any, fallback: any = null): any {
    return ask(this._transport, "get_extra_info", name, fallback);
  }

  /** Waits until the buffer has room. Raises the error that ended the connection. */
  drain(): PromiseLike<null> {
    const error: unknown = this._reader === null ? null : this._reader.exception();
    if (error !== null) throw error;
    const is_closing: unknown = this.is_closing();
    if (is_closing || turns.give_way !== null || !drains_at_once(this._protocol)) return this.#drain_later(is_closing);
    return null as unknown as PromiseLike<null>;
  }

  async #drain_later(is_closing: unknown): Promise<null> {
    // A turn for connection_lost: who writes and drains in a loop must come to see that the connection has ended.
    if (is_closing) await sleep(0);
    // Who writes and drains without end may never wait: the threads of the program have their turn here.
    if (turns.give_way !== null) await turns.give_way();
    if (!drains_at_once(this._protocol)) await this._protocol._drain_helper();
    return null;
  }

  /** Goes on encrypted. */
  async start_tls(sslcontext: any, options: TlsOptions = {}): Promise<null> {
    const protocol = this._protocol;
    const server_side = protocol._client_connected_cb !== null;
    await this.drain();
    const transport: unknown = await (this._loop as any).start_tls(this._transport, protocol, sslcontext, {
      ...options,
      server_side,
    });
    this._transport = transport;
    protocol._replace_transport(transport);
    return null;
  }

  __repr__(): string {
    const parts = ["StreamWriter", `transport=${repr(this._transport)}`];
    if (this._reader !== null) parts.push(`reader=${repr(this._reader)}`);
    return `<${parts.join(" ")}>`;
  }
}

interface TlsOptions {
  readonly server_hostname?: any;
  readonly ssl_handshake_timeout?: any;
  readonly ssl_shutdown_timeout?: any;
}
