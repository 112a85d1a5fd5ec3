import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { SSLContext } from "../../stdlib/ssl/context.ts";
import { SocketTransport } from "../selector_events/socket_transport.ts";
import { SSLTransport } from "../sslproto.ts";

import type { EventLoop } from "../base_events.ts";

/** Goes on encrypted over a transport; the new transport. */
export async function start_tls(
  loop: EventLoop,
  transport: any,
  protocol: any,
  sslcontext: any,
  options: {
    server_side?: any;
    server_hostname?: any;
    ssl_handshake_timeout?: any;
    ssl_shutdown_timeout?: any;
  } = {},
): Promise<any> {
  if (!(sslcontext instanceof SSLContext))
    throw new TypeError(`sslcontext is expected to be an instance of ssl.SSLContext, got ${repr(sslcontext)}`);
  if (!(transport instanceof SocketTransport) || !transport._start_tls_compatible)
    throw new TypeError(`transport ${repr(transport)} is not supported by start_tls()`);
  const waiter = loop.create_future<null>();
  transport.pause_reading();
  const encrypted = SSLTransport.over(transport, protocol, { ...options, ssl: sslcontext, waiter });
  try {
    await waiter;
  } catch (error) {
    encrypted.close();
    throw error;
  }
  return encrypted;
}
