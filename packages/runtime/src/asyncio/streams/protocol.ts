import { SIGNATURE } from "../../python/calls/signature.ts";
import { AssertionError, NotImplementedError } from "../../python/exceptions/hierarchy.ts";
import { ConnectionResetError } from "../../python/exceptions/os.ts";
import { Coroutine } from "../../coroutines/coroutine.ts";
import { Dict } from "../../python/values/dict.ts";
import { invoke } from "../callbacks.ts";
import { get_event_loop } from "../policy.ts";
import { Protocol, ask } from "../protocols.ts";
import { StreamWriter } from "./writer.ts";

import type { EventLoop } from "../base_events.ts";
import type { Future } from "../futures.ts";
import type { Task } from "../tasks/task.ts";
import type { StreamReader } from "./reader.ts";

/** What `StreamWriter.drain` waits on, for protocols that are told to pause (`Lib/asyncio/streams.py`). */
export class FlowControlMixin extends Protocol {
  static readonly [SIGNATURE]: string = "loop=…";
  static override readonly __name__: string = "FlowControlMixin";
  static override readonly __module__: string = "asyncio.streams";

  readonly _loop: EventLoop;
  _paused = false;
  readonly _drain_waiters: Future<null>[] = [];
  _connection_lost = false;

  constructor(loop: any = null) {
    super();
    this._loop = loop ?? get_event_loop();
  }

  override pause_writing(): any {
    if (this._paused) throw new AssertionError();
    this._paused = true;
    return null;
  }

  override resume_writing(): any {
    if (!this._paused) throw new AssertionError();
    this._paused = false;
    for (const waiter of this._drain_waiters) if (!waiter.done()) waiter.set_result(null);
    return null;
  }

  override connection_lost(exc: any): any {
    this._connection_lost = true;
    if (!this._paused) return null;
    for (const waiter of this._drain_waiters) {
      if (waiter.done()) continue;
      if (exc === null) waiter.set_result(null);
      else waiter.set_exception(exc);
    }
    return null;
  }

  async _drain_helper(): Promise<null> {
    if (this._connection_lost) throw new ConnectionResetError("Connection lost");
    if (!this._paused) return null;
    const waiter = ask(this._loop, "create_future") as Future<null>;
    this._drain_waiters.push(waiter);
    try {
      await waiter;
    } finally {
      this._drain_waiters.splice(this._drain_waiters.indexOf(waiter), 1);
    }
    return null;
  }

  _get_close_waiter(_stream: any): any {
    throw new NotImplementedError();
  }
}

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
