import { use_network } from "../network/use_network.ts";

import type {
  _add_reader,
  _add_writer,
  _remove_reader,
  _remove_writer,
  add_reader,
  add_writer,
  remove_reader,
  remove_writer,
} from "../network/add_reader.ts";
import type { connect_accepted_socket, create_connection } from "../network/create_connection.ts";
import type { create_datagram_endpoint } from "../network/create_datagram_endpoint.ts";
import type { create_server } from "../network/create_server.ts";
import type { getaddrinfo, getnameinfo } from "../network/resolve.ts";
import type { sendfile } from "../network/sendfile.ts";
import type {
  sock_accept,
  sock_connect,
  sock_recv,
  sock_recv_into,
  sock_recvfrom,
  sock_recvfrom_into,
  sock_sendall,
  sock_sendto,
} from "../network/sock_operations.ts";
import type { sock_sendfile } from "../network/sock_sendfile.ts";
import type { start_tls } from "../network/start_tls.ts";
import type { create_unix_connection, create_unix_server } from "../network/unix.ts";

// The methods of loops that open sockets, for programs that name one of them.

/** A function as the method of its first argument. */
type Method<F> = F extends (loop: any, ...args: infer Args) => infer Result ? (...args: Args) => Result : never;

declare module "../base_events.ts" {
  interface BaseEventLoop {
    create_connection: Method<typeof create_connection>;
    create_server: Method<typeof create_server>;
    create_unix_connection: Method<typeof create_unix_connection>;
    create_unix_server: Method<typeof create_unix_server>;
    create_datagram_endpoint: Method<typeof create_datagram_endpoint>;
    connect_accepted_socket: Method<typeof connect_accepted_socket>;
    start_tls: Method<typeof start_tls>;
    sendfile: Method<typeof sendfile>;
    getaddrinfo: Method<typeof getaddrinfo>;
    getnameinfo: Method<typeof getnameinfo>;
    _add_reader: Method<typeof _add_reader>;
    _add_writer: Method<typeof _add_writer>;
    _remove_reader: Method<typeof _remove_reader>;
    _remove_writer: Method<typeof _remove_writer>;
    add_reader: Method<typeof add_reader>;
    add_writer: Method<typeof add_writer>;
    remove_reader: Method<typeof remove_reader>;
    remove_writer: Method<typeof remove_writer>;
    sock_accept: Method<typeof sock_accept>;
    sock_connect: Method<typeof sock_connect>;
    sock_recv: Method<typeof sock_recv>;
    sock_recv_into: Method<typeof sock_recv_into>;
    sock_recvfrom: Method<typeof sock_recvfrom>;
    sock_recvfrom_into: Method<typeof sock_recvfrom_into>;
    sock_sendall: Method<typeof sock_sendall>;
    sock_sendto: Method<typeof sock_sendto>;
    sock_sendfile: Method<typeof sock_sendfile>;
  }
}

use_network();
