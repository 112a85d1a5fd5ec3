import { Coroutine } from "../../coroutines/coroutine.ts";
import { call } from "../../python/calls/call.ts";
import { exception } from "../../python/exceptions/native.ts";
import { BlockingIOError } from "../../python/exceptions/os.ts";
import { Dict } from "../../python/values/dict.ts";
import { Handle } from "../handles.ts";
import { selector_of } from "../selectors.ts";
import { make_transport } from "./make_transport.ts";

import type { Socket } from "../../stdlib/socket/socket.ts";
import type { EventLoop } from "../base_events.ts";
import type { Server, Serving } from "../server.ts";

/** Watches a listening socket; each connection becomes a task that makes its transport (`_start_serving`). */
export function start_accepting(loop: EventLoop, socket: Socket, serving: Serving, server: Server): void {
  const handle = new Handle(() => accept_all(loop, socket, serving, server), [], loop, null);
  selector_of(loop).add_reader(socket, handle);
}

/** Stops watching and closes the socket. */
export function stop_accepting(loop: EventLoop, socket: Socket): void {
  selector_of(loop).remove_reader(socket);
  socket.close();
}

function accept_all(loop: EventLoop, socket: Socket, serving: Serving, server: Server): void {
  for (let count = 0; count < serving.backlog; count++) {
    let accepted: readonly [Socket, unknown];
    try {
      accepted = socket.accept().items as unknown as [Socket, unknown];
    } catch (error) {
      if (error instanceof BlockingIOError) return;
      throw error;
    }
    const [connection, address] = accepted;
    connection.setblocking(false);
    loop.create_task(new Coroutine(_accept_connection2, [loop, connection, address, serving, server]));
  }
}

async function _accept_connection2(
  loop: EventLoop,
  socket: Socket,
  address: unknown,
  serving: Serving,
  server: Server,
): Promise<void> {
  let protocol: unknown = null;
  let transport: { close(): unknown } | null = null;
  try {
    protocol = call(serving.protocol_factory);
    const waiter = loop.create_future<null>();
    const extra = new Dict<any, any>([["peername", address]]);
    transport = make_transport(loop, socket, protocol, { ...serving, waiter, extra, server, server_side: true });
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
