import { signature } from "../../python/calls/signature.ts";
import { is_coroutine_function, mark_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { BaseEventLoop } from "../base_events.ts";
import {
  _add_reader,
  _add_writer,
  _remove_reader,
  _remove_writer,
  add_reader,
  add_writer,
  remove_reader,
  remove_writer,
} from "./add_reader.ts";
import { _accept_connection, _start_serving, _stop_serving } from "../selector_events/accept.ts";
import {
  _make_datagram_transport,
  _make_socket_transport,
  _make_ssl_transport,
} from "../selector_events/make_transport.ts";
import { connect_accepted_socket, create_connection } from "./create_connection.ts";
import { create_datagram_endpoint } from "./create_datagram_endpoint.ts";
import { create_server } from "./create_server.ts";
import { getaddrinfo, getnameinfo } from "./resolve.ts";
import { _sendfile_native, sendfile } from "./sendfile.ts";
import {
  sock_accept,
  sock_connect,
  sock_recv,
  sock_recv_into,
  sock_recvfrom,
  sock_recvfrom_into,
  sock_sendall,
  sock_sendto,
} from "./sock_operations.ts";
import { _sock_sendfile_native, sock_sendfile } from "./sock_sendfile.ts";
import { start_tls } from "./start_tls.ts";
import { create_unix_connection, create_unix_server } from "./unix.ts";

import type { CoroutineFunction } from "../../coroutines/coroutine_function.ts";

const timeouts = "ssl_handshake_timeout=…, ssl_shutdown_timeout=…";

const serving =
  "protocol_factory, sock, sslcontext=…, server=…, backlog=…, ssl_handshake_timeout=…, ssl_shutdown_timeout=…";

/** The methods that sockets add to loops, with their parameters. */
const methods = (): readonly (readonly [(...args: any[]) => unknown, string])[] => [
  [
    create_connection,
    `protocol_factory, host=…, port=…, *, ssl=…, family=…, proto=…, flags=…, sock=…, local_addr=…, server_hostname=…, ${timeouts}, happy_eyeballs_delay=…, interleave=…, all_errors=…`,
  ],
  [
    create_server,
    `protocol_factory, host=…, port=…, *, family=…, flags=…, sock=…, backlog=…, ssl=…, reuse_address=…, reuse_port=…, keep_alive=…, ${timeouts}, start_serving=…`,
  ],
  [create_unix_connection, `protocol_factory, path=…, *, ssl=…, sock=…, server_hostname=…, ${timeouts}`],
  [
    create_unix_server,
    `protocol_factory, path=…, *, sock=…, backlog=…, ssl=…, ${timeouts}, start_serving=…, cleanup_socket=…`,
  ],
  [
    create_datagram_endpoint,
    "protocol_factory, local_addr=…, remote_addr=…, *, family=…, proto=…, flags=…, reuse_port=…, allow_broadcast=…, sock=…",
  ],
  [connect_accepted_socket, `protocol_factory, sock, *, ssl=…, ${timeouts}`],
  [start_tls, `transport, protocol, sslcontext, *, server_side=…, server_hostname=…, ${timeouts}`],
  [sendfile, "transport, file, offset=…, count=…, *, fallback=…"],
  [_sendfile_native, "transp, file, offset, count"],
  [getaddrinfo, "host, port, *, family=…, type=…, proto=…, flags=…"],
  [getnameinfo, "sockaddr, flags=…"],
  [add_reader, "fd, callback, *args"],
  [add_writer, "fd, callback, *args"],
  [remove_reader, "fd"],
  [remove_writer, "fd"],
  [_accept_connection, serving],
  [_start_serving, serving],
  [_stop_serving, "sock"],
  [_make_datagram_transport, "sock, protocol, address=…, waiter=…, extra=…"],
  [_make_socket_transport, "sock, protocol, waiter=…, *, extra=…, server=…"],
  [
    _make_ssl_transport,
    `rawsock, protocol, sslcontext, waiter=…, *, server_side=…, server_hostname=…, extra=…, server=…, ${timeouts}`,
  ],
  [_add_reader, "fd, callback, *args"],
  [_add_writer, "fd, callback, *args"],
  [_remove_reader, "fd"],
  [_remove_writer, "fd"],
  [sock_accept, "sock"],
  [sock_connect, "sock, address"],
  [sock_recv, "sock, nbytes"],
  [sock_recv_into, "sock, buf"],
  [sock_recvfrom, "sock, bufsize"],
  [sock_recvfrom_into, "sock, buf, nbytes=…"],
  [sock_sendall, "sock, data"],
  [sock_sendto, "sock, data, address"],
  [sock_sendfile, "sock, file, offset=…, count=…, *, fallback=…"],
  [_sock_sendfile_native, "sock, file, offset, count"],
];

/**
 * Gives loops the methods that need sockets. A program that names one of them says so at its start; one that does not never has a
 * line of them in its bundle.
 */
export function use_network(): void {
  const { prototype } = BaseEventLoop;
  if (Object.hasOwn(prototype, "create_connection")) return;
  for (const [implementation, parameters] of methods()) {
    const method = function (this: BaseEventLoop, ...args: unknown[]): unknown {
      return implementation(this, ...args);
    };
    Object.defineProperty(method, "name", { value: implementation.name });
    const is_coroutine = is_coroutine_function(implementation);
    const value = signature(is_coroutine ? mark_coroutine_function(method as CoroutineFunction) : method, parameters);
    Object.defineProperty(prototype, implementation.name, { value, writable: true, configurable: true });
  }
}
