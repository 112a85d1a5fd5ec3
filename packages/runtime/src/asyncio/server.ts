import { AssertionError, NotImplementedError, RuntimeError } from "../python/exceptions/hierarchy.ts";
import { repr } from "../python/repr/repr.ts";
import { Tuple } from "../python/values/tuple.ts";
import { CancelledError } from "./exceptions.ts";
import { ask } from "./protocols.ts";
import { sleep } from "./tasks/sleep.ts";
import { TransportSocket } from "./trsock.ts";

import type { Socket } from "../stdlib/socket/socket.ts";
import type { EventLoop } from "./base_events.ts";
import type { Future } from "./futures.ts";

/** What servers have (`Lib/asyncio/events.py`). */
export class AbstractServer {
  static readonly __name__: string = "AbstractServer";
  static readonly __module__: string = "asyncio.events";

  close(): any {
    throw new NotImplementedError();
  }

  close_clients(): any {
    throw new NotImplementedError();
  }

  abort_clients(): any {
    throw new NotImplementedError();
  }

  get_loop(): any {
    throw new NotImplementedError();
  }

  is_serving(): any {
    throw new NotImplementedError();
  }

  async start_serving(): Promise<any> {
    throw new NotImplementedError();
  }

  async serve_forever(): Promise<any> {
    throw new NotImplementedError();
  }

  async wait_closed(): Promise<any> {
    throw new NotImplementedError();
  }

  async __aenter__(): Promise<this> {
    return this;
  }

  async __aexit__(..._handled: unknown[]): Promise<null> {
    this.close();
    await this.wait_closed();
    return null;
  }
}

/** What a server does with the connections that it accepts. */
export interface Serving {
  readonly protocol_factory: any;
  readonly ssl: any;
  readonly backlog: number;
  readonly ssl_handshake_timeout: any;
  readonly ssl_shutdown_timeout: any;
}

/** Accepts connections (`Lib/asyncio/base_events.py`: `Server`). */
export class Server extends AbstractServer {
  static override readonly __name__: string = "Server";
  static override readonly __module__: string = "asyncio.base_events";

  readonly _loop: EventLoop;
  _sockets: readonly Socket[] | null;
  readonly _serving_with: Serving;
  readonly _clients: Set<{ close(): unknown; abort(): unknown }> = new Set();
  /** Who waits until it is closed; null when it is and no connection is left. */
  _waiters: Future<null>[] | null = [];
  _serving = false;
  _serving_forever_fut: Future<null> | null = null;
  /** Called when a socket is closed: Unix sockets leave a file. */
  _on_socket_closed: () => void = () => undefined;

  constructor(loop: EventLoop, sockets: readonly Socket[], serving: Serving) {
    super();
    this._loop = loop;
    this._sockets = sockets;
    this._serving_with = serving;
  }

  get sockets(): any {
    return this._sockets === null
      ? Tuple.of()
      : Tuple.of(...this._sockets.map((socket) => new TransportSocket(socket)));
  }

  override get_loop(): any {
    return this._loop;
  }

  override is_serving(): any {
    return this._serving;
  }

  /** Stops accepting. Connections that are there go on. */
  override close(): any {
    const sockets = this._sockets;
    if (sockets === null) return null;
    this._sockets = null;
    for (const socket of sockets) {
      this._on_socket_closed();
      ask(this._loop, "_stop_serving", socket);
    }
    this._serving = false;
    const forever = this._serving_forever_fut;
    if (forever !== null && !forever.done()) {
      forever.cancel();
      this._serving_forever_fut = null;
    }
    if (this._clients.size === 0) this._wakeup();
    return null;
  }

  override close_clients(): any {
    for (const transport of this._clients) transport.close();
    return null;
  }

  override abort_clients(): any {
    for (const transport of this._clients) transport.abort();
    return null;
  }

  override async start_serving(): Promise<null> {
    this._start_serving();
    await sleep(0);
    return null;
  }

  override async serve_forever(): Promise<null> {
    if (this._serving_forever_fut !== null)
      throw new RuntimeError(`server ${repr(this)} is already being awaited on serve_forever()`);
    if (this._sockets === null) throw new RuntimeError(`server ${repr(this)} is closed`);
    this._start_serving();
    this._serving_forever_fut = ask(this._loop, "create_future") as Future<null>;
    try {
      await this._serving_forever_fut;
    } catch (error) {
      if (error instanceof CancelledError) await this._closed_by(error);
      throw error;
    } finally {
      this._serving_forever_fut = null;
    }
    return null;
  }

  /** Waits until it is closed and all its connections have ended. */
  override async wait_closed(): Promise<null> {
    if (this._waiters === null) return null;
    const waiter = ask(this._loop, "create_future") as Future<null>;
    this._waiters.push(waiter);
    await waiter;
    return null;
  }

  __repr__(): string {
    return `<Server sockets=${repr(this.sockets)}>`;
  }

  _start_serving(): null {
    if (this._serving) return null;
    this._serving = true;
    for (const socket of this._sockets ?? []) {
      socket.listen(this._serving_with.backlog);
      const { protocol_factory, ssl, backlog, ssl_handshake_timeout, ssl_shutdown_timeout } = this._serving_with;
      const times = [ssl_handshake_timeout, ssl_shutdown_timeout];
      ask(this._loop, "_start_serving", protocol_factory, socket, ssl, this, backlog, ...times);
    }
    return null;
  }

  _attach(transport: any): null {
    if (this._sockets === null) throw new AssertionError();
    this._clients.add(transport);
    return null;
  }

  _detach(transport: any): null {
    this._clients.delete(transport);
    if (this._clients.size === 0 && this._sockets === null) this._wakeup();
    return null;
  }

  _wakeup(): void {
    const waiters = this._waiters ?? [];
    this._waiters = null;
    for (const waiter of waiters) if (!waiter.done()) waiter.set_result(null);
  }

  /** `serve_forever` was cancelled. What happens while it closes does not hide that. */
  async _closed_by(error: CancelledError): Promise<void> {
    try {
      this.close();
      await this.wait_closed();
    } catch {
      throw error;
    }
  }
}
