import { SIGNATURE } from "../../python/calls/signature.ts";
import { Coroutine } from "../../coroutines/coroutine.ts";
import { Dict } from "../../python/values/dict.ts";
import { invoke } from "../callbacks.ts";
import { ask } from "../protocols.ts";
import { FlowControlMixin } from "./flow_control.ts";
import { StreamWriter } from "./writer.ts";

import type { Future } from "../futures.ts";
import type { Task } from "../tasks/task.ts";
import type { StreamReader } from "./reader.ts";

/** Hands what a transport brings to a StreamReader, and each connection of a server to the program. */
export class StreamReaderProtocol extends FlowControlMixin {
  static override readonly [SIGNATURE]: string = "stream_reader, client_connected_cb=…, loop=…";
  static override readonly __name__: string = "StreamReaderProtocol";
  static override readonly __module__: string = "asyncio.streams";

  _stream_reader: StreamReader | null;
  readonly _client_connected_cb: any;
  _task: Task | null = null;
  _transport: any = null;
  _over_ssl = false;
  readonly _closed: Future<null>;

  constructor(stream_reader: any, client_connected_cb: any = null, loop: any = null) {
    super(loop);
    this._stream_reader = stream_reader;
    this._client_connected_cb = client_connected_cb;
    this._closed = ask(this._loop, "create_future") as Future<null>;
  }

  _replace_transport(transport: any): null {
    this._transport = transport;
    this._over_ssl = ask(transport, "get_extra_info", "sslcontext") !== null;
    return null;
  }

  override connection_made(transport: any): any {
    const reader = this._stream_reader;
    if (reader !== null) reader.set_transport(transport);
    this._replace_transport(transport);
    if (this._client_connected_cb === null) return null;
    const writer = new StreamWriter(transport, this, reader, this._loop);
    const served = invoke(this._client_connected_cb, [reader, writer]);
    if (!(served instanceof Coroutine)) return null;
    this._task = ask(this._loop, "create_task", served) as Task;
    this._task.add_done_callback((task: Task) => this._served(task, transport));
    return null;
  }

  override connection_lost(exc: any): any {
    const reader = this._stream_reader;
    if (reader !== null) {
      if (exc === null) reader.feed_eof();
      else reader.set_exception(exc);
    }
    if (!this._closed.done()) {
      if (exc === null) this._closed.set_result(null);
      else this._closed.set_exception(exc);
      // Nobody has to ask: no report of an exception that was never retrieved.
      this._closed._set_retrieved();
    }
    super.connection_lost(exc);
    this._stream_reader = null;
    this._task = null;
    this._transport = null;
    return null;
  }

  override data_received(data: any): any {
    return this._stream_reader === null ? null : this._stream_reader.feed_data(data);
  }

  /** Keeps the half open that writes; not over TLS, which has no halves. */
  override eof_received(): any {
    this._stream_reader?.feed_eof();
    return !this._over_ssl;
  }

  override _get_close_waiter(_stream: any): any {
    return this._closed;
  }

  /** The coroutine that serves a connection has ended. */
  _served(task: Task, transport: any): null {
    if (task.cancelled()) {
      ask(transport, "close");
      return null;
    }
    const error = task.exception();
    if (error === null) return null;
    const details: [string, unknown][] = [
      ["message", "Unhandled exception in client_connected_cb"],
      ["exception", error],
      ["transport", transport],
    ];
    ask(this._loop, "call_exception_handler", new Dict(details));
    ask(transport, "close");
    return null;
  }
}
