import { AssertionError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { repr } from "../../python/repr/repr.ts";
import { special } from "../../python/special.ts";
import { truth } from "../../python/truth.ts";
import { numbers } from "../../stdlib/socket/constants.ts";
import { current_sockets } from "../../stdlib/socket/host_sockets.ts";
import { Socket } from "../../stdlib/socket/socket.ts";
import { connection_transport } from "./create_connection.ts";
import { serve } from "./create_server.ts";
import { check_keywords } from "./keywords.ts";
import { sock_connect } from "./sock_operations.ts";
import { check_tls_options } from "./tls_options.ts";

import type { Tuple } from "../../python/values/tuple.ts";
import type { EventLoop } from "../base_events.ts";
import type { Server } from "../server.ts";
import type { ConnectionOptions } from "./create_connection.ts";
import type { ServerOptions } from "./create_server.ts";

const CONNECTION_KEYWORDS = ["ssl", "sock", "server_hostname", "ssl_handshake_timeout", "ssl_shutdown_timeout"];
const SERVER_KEYWORDS = [
  "sock",
  "backlog",
  "ssl",
  "ssl_handshake_timeout",
  "ssl_shutdown_timeout",
  "start_serving",
  "cleanup_socket",
];
/** Linux's number of the error that an address is in use. */
const EADDRINUSE = 98;

/** Connects to a Unix socket (`Lib/asyncio/unix_events.py`). */
export async function create_unix_connection(
  loop: EventLoop,
  protocol_factory: any,
  path: any = null,
  options: ConnectionOptions = {},
): Promise<Tuple> {
  check_keywords("_UnixSelectorEventLoop.create_unix_connection", options, CONNECTION_KEYWORDS);
  const { ssl = null, sock = null, server_hostname = null } = options;
  if (server_hostname !== null && typeof server_hostname !== "string") throw new AssertionError();
  if (truth(ssl) && server_hostname === null) throw new ValueError("you have to pass server_hostname when using ssl");
  if (!truth(ssl) && server_hostname !== null) throw new ValueError("server_hostname is only meaningful with ssl");
  check_tls_options(options, truth(ssl));
  const socket =
    path === null ? given_socket(sock, "no path and sock were specified") : await connected(loop, path, sock);
  return connection_transport(loop, socket, protocol_factory, options);
}

async function connected(loop: EventLoop, path: any, sock: unknown): Promise<Socket> {
  if (sock !== null) throw new ValueError("path and sock can not be specified at the same time");
  const socket = new Socket(numbers.AF_UNIX, numbers.SOCK_STREAM, 0);
  try {
    socket.setblocking(false);
    await sock_connect(loop, socket, path_text(path));
    return socket;
  } catch (error) {
    socket.close();
    throw error;
  }
}

/** Listens on a Unix socket. A file that an earlier server left is removed. */
export async function create_unix_server(
  loop: EventLoop,
  protocol_factory: any,
  path: any = null,
  options: ServerOptions & { readonly cleanup_socket?: any } = {},
): Promise<Server> {
  check_keywords("_UnixSelectorEventLoop.create_unix_server", options, SERVER_KEYWORDS);
  const { sock = null, ssl = null } = options;
  if (typeof ssl === "boolean") throw new TypeError("ssl argument must be an SSLContext or None");
  check_tls_options(options, ssl !== null);
  const socket =
    path === null ? given_socket(sock, "path was not specified, and no sock specified") : bound(path, sock);
  const server = await serve(loop, [socket], protocol_factory, options);
  if (truth(options.cleanup_socket ?? true)) server._on_socket_closed = remover(socket);
  return server;
}

function bound(path: any, sock: unknown): Socket {
  if (sock !== null) throw new ValueError("path and sock can not be specified at the same time");
  const text = path_text(path);
  const socket = new Socket(numbers.AF_UNIX, numbers.SOCK_STREAM, 0);
  if (current_sockets().file_of(text) !== null) current_sockets().remove_file(text);
  try {
    socket.bind(text);
    return socket;
  } catch (error) {
    socket.close();
    if (error instanceof OSError && error.errno === EADDRINUSE)
      throw new OSError(EADDRINUSE, `Address ${repr(text)} is already in use`);
    throw error;
  }
}

/** Removes the socket's file when it is closed, unless another one stands there by then. */
function remover(socket: Socket): () => void {
  const path: string = socket.getsockname();
  const file = current_sockets().file_of(path);
  return () => {
    if (file !== null && current_sockets().file_of(path) === file) current_sockets().remove_file(path);
  };
}

function given_socket(sock: Socket | null, missing: string): Socket {
  if (sock === null) throw new ValueError(missing);
  if (sock._family !== numbers.AF_UNIX || sock._type !== numbers.SOCK_STREAM)
    throw new ValueError(`A UNIX Domain Stream Socket was expected, got ${repr(sock)}`);
  return sock;
}

function path_text(path: any): string {
  if (typeof path === "string") return path;
  const method = special(path, "__fspath__") ?? special(path, "decode");
  return method === undefined ? String(path) : (method.call(path) as string);
}
