import { make_ssl_transport } from "../sslproto.ts";
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

/** The transport of a connected socket, plain or encrypted. */
export function make_transport(
  loop: EventLoop,
  socket: Socket,
  protocol: unknown,
  options: TransportOptions,
): SocketTransport {
  const { waiter, extra = null, server = null, ssl = null } = options;
  if (ssl !== null && ssl !== false) return make_ssl_transport(loop, socket, protocol, options);
  return new SocketTransport(loop, socket, protocol, waiter, extra, server);
}
