import { signature } from "../../python/calls/signature.ts";
import { get_running_loop } from "../events.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { StreamReaderProtocol } from "../streams/protocol.ts";
import { DEFAULT_LIMIT, StreamReader } from "../streams/reader.ts";
import { StreamWriter } from "../streams/writer.ts";
import { create_connection } from "./create_connection.ts";
import { create_server } from "./create_server.ts";
import { create_unix_connection, create_unix_server } from "./unix.ts";
import { use_network } from "./use_network.ts";

import type { EventLoop } from "../base_events.ts";
import type { Server } from "../server.ts";
import type { ConnectionOptions } from "./create_connection.ts";
import type { ServerOptions } from "./create_server.ts";

// Connections and servers as streams (`Lib/asyncio/streams.py`).

interface Limited {
  readonly limit?: any;
}

/** Connects to a host and port: the pair of a reader and a writer. */
export const open_connection = /* @__PURE__ */ signature(async function open_connection(
  host: any = null,
  port: any = null,
  { limit = DEFAULT_LIMIT, ...options }: Limited & ConnectionOptions = {},
): Promise<any> {
  return opened(limit, (loop, factory) => create_connection(loop, factory, host, port, options));
}, "host=…, port=…, *, limit=…, **kwds");

/** Serves a host and port: the callback gets the reader and the writer of each connection. */
export const start_server = /* @__PURE__ */ signature(async function start_server(
  client_connected_cb: any,
  host: any = null,
  port: any = null,
  { limit = DEFAULT_LIMIT, ...options }: Limited & ServerOptions = {},
): Promise<Server> {
  const loop = network_loop();
  return create_server(loop, stream_factory(loop, limit, client_connected_cb), host, port, options);
}, "client_connected_cb, host=…, port=…, *, limit=…, **kwds");

/** Connects to a Unix socket: the pair of a reader and a writer. */
export const open_unix_connection = /* @__PURE__ */ signature(async function open_unix_connection(
  path: any = null,
  { limit = DEFAULT_LIMIT, ...options }: Limited & ConnectionOptions = {},
): Promise<any> {
  return opened(limit, (loop, factory) => create_unix_connection(loop, factory, path, options));
}, "path=…, *, limit=…, **kwds");

/** Serves a Unix socket: the callback gets the reader and the writer of each connection. */
export const start_unix_server = /* @__PURE__ */ signature(async function start_unix_server(
  client_connected_cb: any,
  path: any = null,
  { limit = DEFAULT_LIMIT, ...options }: Limited & ServerOptions = {},
): Promise<Server> {
  const loop = network_loop();
  return create_unix_server(loop, stream_factory(loop, limit, client_connected_cb), path, options);
}, "client_connected_cb, path=…, *, limit=…, **kwds");

async function opened(
  limit: any,
  connect: (loop: EventLoop, factory: () => unknown) => Promise<Tuple>,
): Promise<Tuple> {
  const loop = network_loop();
  const reader = new StreamReader(limit, loop);
  const protocol = new StreamReaderProtocol(reader, null, loop);
  const pair = await connect(loop, () => protocol);
  return Tuple.of(reader, new StreamWriter(pair.items[0], protocol, reader, loop));
}

function stream_factory(loop: EventLoop, limit: any, callback: any): () => StreamReaderProtocol {
  return () => new StreamReaderProtocol(new StreamReader(limit, loop), callback, loop);
}

/** The running loop, with the methods that connections need: `writer.start_tls` calls one. */
function network_loop(): EventLoop {
  use_network();
  return get_running_loop();
}
