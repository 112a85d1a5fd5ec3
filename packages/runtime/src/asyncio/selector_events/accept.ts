import { Coroutine } from "../../coroutines/coroutine.ts";
import { call } from "../../python/calls/call.ts";
import { exception } from "../../python/exceptions/native.ts";
import { BlockingIOError, ConnectionAbortedError, InterruptedError, OSError } from "../../python/exceptions/os.ts";
import { repr } from "../../python/repr/repr.ts";
import { Dict } from "../../python/values/dict.ts";
import { EMFILE, ENFILE, ENOBUFS, ENOMEM } from "../../stdlib/errno.ts";
import { ACCEPT_RETRY_DELAY } from "../constants.ts";
import { log } from "../log.ts";
import { ask } from "../protocols.ts";
import { TransportSocket } from "../trsock.ts";
import { make_transport } from "./make_transport.ts";

import type { Socket } from "../../stdlib/socket/socket.ts";
import type { EventLoop } from "../base_events.ts";
import type { Server } from "../server.ts";

/** What a server serves with: the context of TLS, the server, the backlog, and the seconds that TLS may take. */
type Serving = readonly [sslcontext?: any, server?: any, backlog?: any, handshake?: any, shutdown?: any];

/** What the system has run out of, so that a connection could not be accepted. */
const exhausted: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>([EMFILE, ENFILE, ENOBUFS, ENOMEM]);

/** Watches a listening socket; each connection becomes a task that makes its transport. */
export function _start_serving(loop: EventLoop, protocol_factory: any, sock: Socket, ...serving: Serving): null {
  const accept = (): unknown => ask(loop, "_accept_connection", protocol_factory, sock, ...serving);
  ask(loop, "_add_reader", sock.fileno(), accept);
  return null;
}

/** Stops watching and closes the socket. */
export function _stop_serving(loop: EventLoop, sock: Socket): null {
  ask(loop, "_remove_reader", sock.fileno());
  sock.close();
  return null;
}

/** Accepts the connections that have come. Where the system has run out of something, it is tried again later. */
export function _accept_connection(loop: EventLoop, protocol_factory: any, sock: Socket, ...serving: Serving): null {
  const [, server = null, backlog = 100] = serving;
  for (let count = 0; count < Number(backlog); count++) {
    try {
      accept_one(loop, protocol_factory, sock, serving);
    } catch (thrown) {
      const error = exception(thrown);
      const is_over = [BlockingIOError, InterruptedError, ConnectionAbortedError].some((each) => error instanceof each);
      if (is_over) return null;
      if (!(error instanceof OSError) || !exhausted.has(error.errno)) throw error;
      try_later(loop, error, protocol_factory, sock, [serving[0] ?? null, server, backlog, ...times_of(serving)]);
    }
  }
  return null;
}

function times_of([, , , handshake = null, shutdown = null]: Serving): readonly [any, any] {
  return [handshake, shutdown];
}

function try_later(loop: EventLoop, error: OSError, protocol_factory: any, sock: Socket, serving: Serving): void {
  const details: [string, unknown][] = [
    ["message", "socket.accept() out of system resource"],
    ["exception", error],
    ["socket", new TransportSocket(sock)],
  ];
  ask(loop, "call_exception_handler", new Dict(details));
  ask(loop, "_remove_reader", sock.fileno());
  const again = (...args: any[]): unknown => ask(loop, "_start_serving", ...args);
  ask(loop, "call_later", ACCEPT_RETRY_DELAY, again, protocol_factory, sock, ...serving);
}

function accept_one(loop: EventLoop, protocol_factory: any, sock: Socket, serving: Serving): void {
  const [connection, address] = sock.accept().items as [Socket, unknown];
  const [, server = null] = serving;
  if (loop._debug) log("debug", `${repr(server)} got a new connection from ${repr(address)}: ${repr(connection)}`);
  connection.setblocking(false);
  const work = new Coroutine(_accept_connection2, [loop, protocol_factory, connection, address, serving]);
  ask(loop, "create_task", work);
}

async function _accept_connection2(
  loop: EventLoop,
  protocol_factory: any,
  socket: Socket,
  address: unknown,
  [ssl = null, server = null, , ssl_handshake_timeout = null, ssl_shutdown_timeout = null]: Serving,
): Promise<void> {
  let protocol: unknown = null;
  let transport: { close(): unknown } | null = null;
  try {
    protocol = call(protocol_factory);
    const waiter = loop.create_future<null>();
    const extra = new Dict<any, any>([["peername", address]]);
    const times = { ssl_handshake_timeout, ssl_shutdown_timeout };
    transport = make_transport(loop, socket, protocol, {
      ...times,
      ssl,
      waiter,
      extra,
      server: server as Server,
      server_side: true,
    });
    try {
      await waiter;
    } catch (error) {
      transport.close();
      throw error;
    }
  } catch (thrown) {
    const error = exception(thrown);
    if (error.raw$ends_program) throw error;
    if (loop._debug) report(loop, error, protocol, transport);
  }
}

function report(loop: EventLoop, error: unknown, protocol: unknown, transport: unknown): void {
  loop._report("Error on transport creation for incoming connection", {
    exception: error,
    ...(protocol === null ? {} : { protocol }),
    ...(transport === null ? {} : { transport }),
  });
}
