import { ExceptionGroup } from "../../python/exceptions/groups.ts";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { call } from "../../python/calls/call.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { truth } from "../../python/truth.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { numbers } from "../../stdlib/socket/constants.ts";
import { own_awaitable } from "../../coroutines/awaitable.ts";
import { ask } from "../protocols.ts";
import { make_transport } from "../selector_events/make_transport.ts";
import { bind_error } from "./bind_error.ts";
import { check_tls_options } from "./tls_options.ts";
import { check_keywords } from "./keywords.ts";
import { ensure_resolved } from "./resolve.ts";
import { kind_of, open_socket } from "./open_socket.ts";

import type { Socket } from "../../stdlib/socket/socket.ts";
import type { EventLoop } from "../base_events.ts";
import type { TransportOptions } from "../selector_events/make_transport.ts";

/** Keyword arguments of `create_connection`. */
export interface ConnectionOptions {
  readonly ssl?: any;
  readonly family?: any;
  readonly proto?: any;
  readonly flags?: any;
  readonly sock?: any;
  readonly local_addr?: any;
  readonly server_hostname?: any;
  readonly ssl_handshake_timeout?: any;
  readonly ssl_shutdown_timeout?: any;
  readonly happy_eyeballs_delay?: any;
  readonly interleave?: any;
  readonly all_errors?: any;
}

/** The keywords of `create_connection`, as its signature has them. */
const CONNECTION_KEYWORDS = [
  "ssl",
  "family",
  "proto",
  "flags",
  "sock",
  "local_addr",
  "server_hostname",
  "ssl_handshake_timeout",
  "ssl_shutdown_timeout",
  "happy_eyeballs_delay",
  "interleave",
  "all_errors",
] as const;

/** Connects to a host and port, or takes a connected socket; the pair of transport and protocol. */
export async function create_connection(
  loop: EventLoop,
  protocol_factory: any,
  host: any = null,
  port: any = null,
  options: ConnectionOptions = {},
): Promise<Tuple> {
  check_keywords("BaseEventLoop.create_connection", options, CONNECTION_KEYWORDS);
  const { ssl = null, sock = null } = options;
  check_tls_options(options, truth(ssl));
  let { server_hostname = null } = options;
  if (server_hostname !== null && !truth(ssl)) throw new ValueError("server_hostname is only meaningful with ssl");
  if (server_hostname === null && truth(ssl)) {
    if (!truth(host)) throw new ValueError("You must set server_hostname when using ssl without a host");
    server_hostname = host;
  }
  const socket = await connected_socket(loop, host, port, sock, options);
  return connection_transport(loop, socket, protocol_factory, { ...options, server_hostname });
}

async function connected_socket(
  loop: EventLoop,
  host: any,
  port: any,
  sock: Socket | null,
  options: ConnectionOptions,
): Promise<Socket> {
  if (host === null && port === null) {
    if (sock === null) throw new ValueError("host and port was not specified and no sock specified");
    if (kind_of(sock) !== numbers.SOCK_STREAM) throw new ValueError(`A Stream Socket was expected, got ${repr(sock)}`);
    return sock;
  }
  if (sock !== null) throw new ValueError("host/port and sock can not be specified at the same time");
  const infos = await resolved(loop, Tuple.of(host, port), options);
  const { local_addr = null, happy_eyeballs_delay = null } = options;
  const local_infos = local_addr === null ? null : await resolved(loop, local_addr as Tuple, options);
  const first_count = options.interleave ?? (happy_eyeballs_delay === null ? null : 1);
  const ordered = first_count ? interleaved(infos, Number(first_count)) : infos;
  const errors: OSError[] = [];
  for (const info of ordered) {
    try {
      return await connect_to(loop, errors, info, local_infos);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
    }
  }
  throw combined(errors, truth(options.all_errors ?? false));
}

async function resolved(
  loop: EventLoop,
  address: Tuple,
  { family, proto, flags }: ConnectionOptions,
): Promise<readonly Tuple[]> {
  const hints = { family: family ?? 0, type: numbers.SOCK_STREAM, proto: proto ?? 0, flags: flags ?? 0 };
  const infos = await ensure_resolved(loop, address, hints);
  if (!truth(infos)) throw new OSError("getaddrinfo() returned empty list");
  return infos;
}

/** Each error is kept for the one that tells of them all. */
async function connect_to(
  loop: EventLoop,
  errors: OSError[],
  info: Tuple,
  local_infos: readonly Tuple[] | null,
): Promise<Socket> {
  const [family, type, proto, , address] = info.items as [any, any, any, any, Tuple];
  let socket: Socket | null = null;
  try {
    socket = open_socket(family, type, proto);
    socket.setblocking(false);
    if (local_infos !== null) bind_locally(socket, family, local_infos, errors);
    await own_awaitable(ask(loop, "sock_connect", socket, address));
    return socket;
  } catch (error) {
    if (error instanceof OSError && !errors.includes(error)) errors.push(error);
    socket?.close();
    throw error;
  }
}

function bind_locally(socket: Socket, family: unknown, infos: readonly Tuple[], errors: OSError[]): void {
  let last: OSError | null = null;
  for (const info of infos) {
    if (Number(info.items[0]) !== Number(family)) continue;
    try {
      socket.bind(info.items[4]);
      if (last !== null) errors.push(last);
      return;
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      if (last !== null) errors.push(last);
      last = bind_error(error, info.items[4]);
    }
  }
  throw last ?? new OSError(`no matching local address with family=${repr(family)} found`);
}

/** Addresses of the families in turn. */
function interleaved(infos: readonly Tuple[], first_count: number): readonly Tuple[] {
  const families = new Map<number, Tuple[]>();
  for (const info of infos) {
    const family = Number(info.items[0]);
    if (!families.has(family)) families.set(family, []);
    families.get(family)!.push(info);
  }
  const lists = [...families.values()];
  const ordered = first_count > 1 ? lists[0]!.splice(0, first_count - 1) : [];
  for (let index = 0; lists.some((list) => index < list.length); index++)
    for (const list of lists) if (index < list.length) ordered.push(list[index]!);
  return ordered;
}

function combined(errors: readonly OSError[], all: boolean): unknown {
  if (all) return new ExceptionGroup("create_connection failed", [...errors]);
  const model = str(errors[0]);
  if (errors.every((error) => str(error) === model)) return errors[0];
  return new OSError(`Multiple exceptions: ${errors.map((error) => str(error)).join(", ")}`);
}

/** Makes the protocol and its transport, and waits until the connection is made known. */
export async function connection_transport(
  loop: EventLoop,
  socket: Socket,
  protocol_factory: any,
  options: Omit<TransportOptions, "waiter">,
): Promise<Tuple> {
  socket.setblocking(false);
  const protocol = call(protocol_factory);
  const waiter = loop.create_future<null>();
  const transport = make_transport(loop, socket, protocol, { ...options, waiter });
  try {
    await waiter;
  } catch (error) {
    transport.close();
    throw error;
  }
  return Tuple.of(transport, protocol);
}

/** Makes the transport of a connection that somebody else accepted. */
export async function connect_accepted_socket(
  loop: EventLoop,
  protocol_factory: any,
  sock: Socket,
  options: { ssl?: any; ssl_handshake_timeout?: any; ssl_shutdown_timeout?: any } = {},
): Promise<Tuple> {
  if (kind_of(sock) !== numbers.SOCK_STREAM) throw new ValueError(`A Stream Socket was expected, got ${repr(sock)}`);
  check_tls_options(options, truth(options.ssl ?? null));
  return connection_transport(loop, sock, protocol_factory, { ...options, server_side: true, server_hostname: "" });
}
