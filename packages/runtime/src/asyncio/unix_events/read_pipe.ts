import { Bytes } from "../../python/values/bytes.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { system_error } from "../../python/exceptions/system_errors.ts";
import { Dict } from "../../python/values/dict.ts";
import { ask } from "../protocols.ts";
import { close_object } from "./close_object.ts";
import { ReadTransport } from "../transports.ts";

import type { EventLoop } from "../base_events.ts";
import type { Future } from "../futures.ts";
import type { HostReadable } from "../../host/processes.ts";

/** The most bytes that a protocol is given at once. */
const MAX_SIZE = 256 * 1024;

/** The end of a pipe that is read (`Lib/asyncio/unix_events.py`: `_UnixReadPipeTransport`). */
export class UnixReadPipeTransport extends ReadTransport {
  static override readonly __name__: string = "_UnixReadPipeTransport";
  static override readonly __module__: string = "asyncio.unix_events";

  readonly _loop: EventLoop;
  readonly _number: number;
  _protocol: any;
  _closing = false;
  _paused = false;
  #pipe: HostReadable | null;
  readonly #chunks: Uint8Array[] = [];
  #has_ended = false;
  #error: Error | null = null;
  #is_scheduled = false;

  constructor(
    loop: EventLoop,
    pipe: HostReadable,
    number: number,
    protocol: any,
    waiter: Future<null>,
    object: unknown,
  ) {
    super();
    this._extra.__setitem__("pipe", object);
    this._loop = loop;
    this.#pipe = pipe;
    this._number = number;
    this._protocol = protocol;
    loop.call_soon(() => ask(this._protocol, "connection_made", this));
    loop.call_soon(() => this.#begin(pipe));
    loop.call_soon(() => (waiter.done() ? null : waiter.set_result(null)));
  }

  override is_reading(): any {
    return !this._paused && !this._closing;
  }

  override pause_reading(): any {
    if (!this.is_reading()) return null;
    this._paused = true;
    this.#pipe?.pause();
    return null;
  }

  override resume_reading(): any {
    if (this._closing || !this._paused) return null;
    this._paused = false;
    this.#pipe?.resume();
    this.#schedule();
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

  override close(): any {
    if (!this._closing) this.#close(null);
    return null;
  }

  __repr__(): string {
    const parts = ["_UnixReadPipeTransport"];
    if (this.#pipe === null) parts.push("closed");
    else if (this._closing) parts.push("closing");
    parts.push(`fd=${this._number}`);
    if (this.#pipe === null) parts.push("closed");
    else parts.push(this._loop.is_closed() ? "open" : this.is_reading() ? "polling" : "idle");
    return `<${parts.join(" ")}>`;
  }

  #begin(pipe: HostReadable): null {
    if (this._closing) return null;
    pipe.read(
      (bytes) => {
        this.#chunks.push(bytes);
        this.#schedule();
      },
      (error) => {
        this.#has_ended = true;
        this.#error = error;
        this.#schedule();
      },
    );
    if (this._paused) pipe.pause();
    return null;
  }

  /** Reads in the loop's next iteration. */
  #schedule(): void {
    if (this.#is_scheduled || !this.is_reading() || this._loop.is_closed()) return;
    if (this.#chunks.length === 0 && !this.#has_ended) return;
    this.#is_scheduled = true;
    this._loop._call_in(null, () => this.#read_ready(), []);
  }

  #read_ready(): null {
    this.#is_scheduled = false;
    if (!this.is_reading()) return null;
    if (this.#chunks.length > 0) {
      ask(this._protocol, "data_received", new Bytes(this.#taken()));
      this.#schedule();
    } else if (this.#error !== null) this.#fatal_error(system_error(this.#error));
    else {
      this._closing = true;
      this._loop.call_soon(() => ask(this._protocol, "eof_received"));
      this._loop.call_soon(() => this.#call_connection_lost(null));
    }
    return null;
  }

  #taken(): Uint8Array {
    let length = this.#chunks[0]!.length;
    let count = 1;
    while (count < this.#chunks.length && length + this.#chunks[count]!.length <= MAX_SIZE)
      length += this.#chunks[count++]!.length;
    const taken = this.#chunks.splice(0, count);
    if (count === 1) return taken[0]!;
    const whole = new Uint8Array(length);
    let place = 0;
    for (const chunk of taken) {
      whole.set(chunk, place);
      place += chunk.length;
    }
    return whole;
  }

  #fatal_error(error: unknown): void {
    const details: [string, unknown][] = [
      ["message", "Fatal read error on pipe transport"],
      ["exception", error],
      ["transport", this],
      ["protocol", this._protocol],
    ];
    if (!(error instanceof OSError && error.errno === 5)) ask(this._loop, "call_exception_handler", new Dict(details));
    this.#close(error);
  }

  #close(error: unknown): void {
    this._closing = true;
    this.#pipe?.pause();
    this._loop.call_soon(() => this.#call_connection_lost(error));
  }

  #call_connection_lost(error: unknown): null {
    try {
      ask(this._protocol, "connection_lost", error);
    } finally {
      this.#pipe?.close();
      if (this.#pipe?.is_apart === true) close_object(this._extra);
      this.#pipe = null;
      this._protocol = null;
    }
    return null;
  }
}
