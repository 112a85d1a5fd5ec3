import { NotImplementedError } from "../../python/exceptions/hierarchy.ts";
import { BaseSelectorEventLoop } from "../base_events.ts";
import { ask } from "../protocols.ts";
import { make_ssl_transport } from "../sslproto.ts";
import { SelectorDatagramTransport } from "./datagram_transport.ts";
import { SocketTransport } from "./socket_transport.ts";

import type { Dict } from "../../python/values/dict.ts";
import type { Socket } from "../../stdlib/socket/socket.ts";
import type { EventLoop } from "../base_events.ts";
import type { Future } from "../futures.ts";
import type { Server } from "../server.ts";

/** How the transport of a connection is made. */
export interface TransportOptions {
  readonly waiter: Future<null>;
  readonly extra?: Dict<any, any>;
  readonly server?: Server;
  /** An SSLContext, true for the default one, or nothing. */
  readonly ssl?: any;
  readonly server_side?: boolean;
  readonly server_hostname?: any;
  readonly ssl_handshake_timeout?: any;
  readonly ssl_shutdown_timeout?: any;
}

/** What the methods of loops take by keyword. */
type Keywords = Omit<TransportOptions, "waiter" | "ssl">;

/** The transport of a connected socket, plain or encrypted. A loop of the program's own may make it otherwise. */
export function make_transport(
  loop: EventLoop,
  socket: Socket,
  protocol: unknown,
  options: TransportOptions,
): SocketTransport {
  const { waiter, extra, server, ssl = null } = options;
  const about = { ...(extra === undefined ? {} : { extra }), ...(server === undefined ? {} : { server }) };
  if (ssl === null || ssl === false) return ask(loop, "_make_socket_transport", socket, protocol, waiter, about);
  const { server_side = false, server_hostname = null } = options;
  const { ssl_handshake_timeout = null, ssl_shutdown_timeout = null } = options;
  const context: unknown = ssl === true ? null : ssl;
  const keywords = { server_side, server_hostname, ssl_handshake_timeout, ssl_shutdown_timeout, ...about };
  return ask(loop, "_make_ssl_transport", socket, protocol, context, waiter, keywords);
}

/** Makes the transport of a plain connection. */
export function _make_socket_transport(
  loop: EventLoop,
  sock: Socket,
  protocol: any,
  waiter: Future<null> | null = null,
  { extra, server }: Keywords = {},
): SocketTransport {
  check_selecting(loop);
  return new SocketTransport(loop, sock, protocol, waiter, extra ?? null, server ?? null);
}

/** Makes the transport of an encrypted connection. */
export function _make_ssl_transport(
  loop: EventLoop,
  rawsock: Socket,
  protocol: any,
  sslcontext: any,
  waiter: Future<null> | null = null,
  keywords: Keywords = {},
): SocketTransport {
  check_selecting(loop);
  const { extra, server, ...others } = keywords;
  return make_ssl_transport(loop, rawsock, protocol, {
    ...others,
    waiter: waiter ?? loop.create_future<null>(),
    ssl: sslcontext ?? true,
    ...(extra ? { extra } : {}),
    ...(server ? { server } : {}),
  });
}

/** Makes the transport of a socket for datagrams. */
export function _make_datagram_transport(
  loop: EventLoop,
  sock: Socket,
  protocol: any,
  address: any = null,
  waiter: Future<null> | null = null,
): SelectorDatagramTransport {
  check_selecting(loop);
  return new SelectorDatagramTransport(loop, sock, protocol, address, waiter ?? loop.create_future<null>());
}

/** A loop that is nothing but a `BaseEventLoop` has no selector. */
function check_selecting(loop: unknown): void {
  if (!(loop instanceof BaseSelectorEventLoop)) throw new NotImplementedError();
}
