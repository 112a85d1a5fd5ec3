import { Coroutine } from "../../coroutines/coroutine.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { special } from "../../python/special.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { numbers } from "../../stdlib/socket/constants.ts";
import { Server } from "../server.ts";
import { gather } from "../tasks/gather.ts";
import { sleep } from "../tasks/sleep.ts";
import { bind_error } from "./bind_error.ts";
import { check_keywords } from "./keywords.ts";
import { ensure_resolved } from "./resolve.ts";
import { check_tls_options } from "./tls_options.ts";
import { kind_of, open_socket, set_reuse_port } from "./open_socket.ts";
import { log } from "../log.ts";

import type { Socket } from "../../stdlib/socket/socket.ts";
import type { EventLoop } from "../base_events.ts";

/** Keyword arguments of `create_server`. */
export interface ServerOptions {
  readonly family?: any;
  readonly flags?: any;
  readonly sock?: any;
  readonly backlog?: any;
  readonly ssl?: any;
  readonly reuse_address?: any;
  readonly reuse_port?: any;
  readonly keep_alive?: any;
  readonly ssl_handshake_timeout?: any;
  readonly ssl_shutdown_timeout?: any;
  readonly start_serving?: any;
}

const SERVER_KEYWORDS = [
  "family",
  "flags",
  "sock",
  "backlog",
  "ssl",
  "reuse_address",
  "reuse_port",
  "keep_alive",
  "ssl_handshake_timeout",
  "ssl_shutdown_timeout",
  "start_serving",
];
/** Linux's number of the error that an address is not one of this machine's. */
const EADDRNOTAVAIL = 99;

/** Listens on a host, several, or all, and a port; or on a bound socket. */
export async function create_server(
  loop: EventLoop,
  protocol_factory: any,
  host: any = null,
  port: any = null,
  options: ServerOptions = {},
): Promise<Server> {
  check_keywords("BaseEventLoop.create_server", options, SERVER_KEYWORDS);
  const { sock = null, ssl = null } = options;
  if (typeof ssl === "boolean") throw new TypeError("ssl argument must be an SSLContext or None");
  check_tls_options(options, ssl !== null);
  const sockets = await listening_sockets(loop, host, port, sock as Socket | null, options);
  return serve(loop, sockets, protocol_factory, options);
}

async function listening_sockets(
  loop: EventLoop,
  host: any,
  port: any,
  sock: Socket | null,
  options: ServerOptions,
): Promise<Socket[]> {
  if (host === null && port === null) {
    if (sock === null) throw new ValueError("Neither host/port nor sock were specified");
    if (kind_of(sock) !== numbers.SOCK_STREAM) throw new ValueError(`A Stream Socket was expected, got ${repr(sock)}`);
    return [sock];
  }
  if (sock !== null) throw new ValueError("host/port and sock can not be specified at the same time");
  const look_ups = hosts_of(host).map((name) => new Coroutine(_create_server_getaddrinfo, [loop, name, port, options]));
  const infos = ((await gather(...(look_ups as never[]))) as Tuple[][]).flat();
  const different = [...new Map(infos.map((info) => [repr(info), info])).values()];
  const sockets: Socket[] = [];
  try {
    for (const info of different) bind_one(loop, info, sockets, options);
    if (sockets.length === 0)
      throw new OSError(`could not bind on any address out of ${repr(different.map((info) => info.items[4]))}`);
  } catch (error) {
    for (const socket of sockets) socket.close();
    throw error;
  }
  return sockets;
}

function hosts_of(host: any): any[] {
  if (host === "") return [null];
  const is_several = typeof host !== "string" && (Array.isArray(host) || special(host, "__iter__") !== undefined);
  return is_several ? [...iterate(host)] : [host];
}

async function _create_server_getaddrinfo(
  loop: EventLoop,
  host: any,
  port: any,
  options: ServerOptions,
): Promise<readonly Tuple[]> {
  const { family = 0, flags = numbers.AI_PASSIVE } = options;
  const infos = await ensure_resolved(loop, Tuple.of(host, port), { family, type: numbers.SOCK_STREAM, flags });
  if (!truth(infos)) throw new OSError(`getaddrinfo(${repr(host)}) returned empty list`);
  return infos;
}

/** A family that this machine has not is left out. */
function open_server_socket(loop: EventLoop, family: any, type: any, proto: any): Socket | null {
  try {
    return open_socket(family, type, proto);
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    const values = [family, type, proto].map((value) => repr(value)).join(", ");
    if (loop._debug) log("warning", `create_server() failed to create socket.socket(${values})`, error);
    return null;
  }
}

function bind_one(loop: EventLoop, info: Tuple, sockets: Socket[], options: ServerOptions): void {
  const [family, type, proto, , address] = info.items as [any, any, any, any, Tuple];
  const socket = open_server_socket(loop, family, type, proto);
  if (socket === null) return;
  sockets.push(socket);
  const { SOL_SOCKET } = numbers;
  if (truth(options.reuse_address ?? true)) socket.setsockopt(SOL_SOCKET, numbers.SO_REUSEADDR, true);
  if (truth(options.reuse_port ?? false)) set_reuse_port(socket);
  if (truth(options.keep_alive ?? false)) socket.setsockopt(SOL_SOCKET, numbers.SO_KEEPALIVE, true);
  if (Number(family) === numbers.AF_INET6) socket.setsockopt(numbers.IPPROTO_IPV6, numbers.IPV6_V6ONLY, true);
  try {
    socket.bind(address);
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    if (error.errno !== EADDRNOTAVAIL) throw bind_error(error, address);
    // The family is not one of this machine's.
    sockets.pop();
    socket.close();
  }
}

/** Makes the server of sockets that are bound, and begins to serve where that is wanted. */
export async function serve(
  loop: EventLoop,
  sockets: readonly Socket[],
  protocol_factory: any,
  options: ServerOptions,
): Promise<Server> {
  for (const socket of sockets) socket.setblocking(false);
  const server = new Server(loop, sockets, {
    protocol_factory,
    ssl: options.ssl ?? null,
    backlog: Number(options.backlog ?? 100),
    ssl_handshake_timeout: options.ssl_handshake_timeout ?? null,
    ssl_shutdown_timeout: options.ssl_shutdown_timeout ?? null,
  });
  if (truth(options.start_serving ?? true)) {
    server._start_serving();
    await sleep(0);
  }
  return server;
}
