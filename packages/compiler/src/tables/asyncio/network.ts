import type { ApiEntry, ApiFunction } from "../api.ts";

/** A coroutine function. */
function coroutine<const Signature extends string, const Returns extends string>(
  signature: Signature,
  returns: Returns,
) {
  return { kind: "function", signature, returns, coroutine: true } as const satisfies ApiFunction;
}

const timeouts = "ssl_handshake_timeout: Any = None, ssl_shutdown_timeout: Any = None";
const connection = `ssl: Any = None, family: Any = 0, proto: Any = 0, flags: Any = 0, sock: Any = None, local_addr: Any = None, server_hostname: Any = None, ${timeouts}, happy_eyeballs_delay: Any = None, interleave: Any = None, all_errors: Any = False`;
const server = `family: Any = 0, flags: Any = 1, sock: Any = None, backlog: Any = 100, ssl: Any = None, reuse_address: Any = None, reuse_port: Any = None, keep_alive: Any = None, ${timeouts}, start_serving: Any = True`;
const unixConnection = `ssl: Any = None, sock: Any = None, server_hostname: Any = None, ${timeouts}`;
const unixServer = `sock: Any = None, backlog: Any = 100, ssl: Any = None, ${timeouts}, start_serving: Any = True, cleanup_socket: Any = True`;
const connected = "client_connected_cb: Callable[asyncio.StreamReader, asyncio.StreamWriter, Any]";
const streams = "tuple[asyncio.StreamReader, asyncio.StreamWriter]";

/** Connections and servers. */
export const network = {
  open_connection: coroutine(`host: Any = None, port: Any = None, *, limit: Any = 65536, ${connection}`, streams),
  start_server: coroutine(
    `${connected}, host: Any = None, port: Any = None, *, limit: Any = 65536, ${server}`,
    "asyncio.Server",
  ),
  open_unix_connection: coroutine(`path: Any = None, *, limit: Any = 65536, ${unixConnection}`, streams),
  start_unix_server: coroutine(
    `${connected}, path: Any = None, *, limit: Any = 65536, ${unixServer}`,
    "asyncio.Server",
  ),
  AbstractServer: {
    kind: "class",
    signature: "",
    members: {
      close: { kind: "function", signature: "", returns: "Any" },
      close_clients: { kind: "function", signature: "", returns: "Any" },
      abort_clients: { kind: "function", signature: "", returns: "Any" },
      get_loop: { kind: "function", signature: "", returns: "Any" },
      is_serving: { kind: "function", signature: "", returns: "Any" },
      start_serving: coroutine("", "Any"),
      serve_forever: coroutine("", "Any"),
      wait_closed: coroutine("", "Any"),
    },
    context: "scope",
    entered: "asyncio.Server",
  },
  Server: {
    kind: "class",
    signature: null,
    base: "asyncio.AbstractServer",
    members: { sockets: { kind: "attribute", type: "Any" } },
    context: "scope",
    entered: "asyncio.Server",
  },
} as const satisfies Record<string, ApiEntry>;

/** The methods of loops that open sockets; a program that names one of them takes the network in (`asyncio.use_network`). */
export const networkMembers = {
  create_connection: coroutine(
    `protocol_factory: Callable, host: Any = None, port: Any = None, *, ${connection}`,
    "tuple[Any, Any]",
  ),
  create_server: coroutine(
    `protocol_factory: Callable, host: Any = None, port: Any = None, *, ${server}`,
    "asyncio.Server",
  ),
  create_unix_connection: coroutine(
    `protocol_factory: Callable, path: Any = None, *, ${unixConnection}`,
    "tuple[Any, Any]",
  ),
  create_unix_server: coroutine(`protocol_factory: Callable, path: Any = None, *, ${unixServer}`, "asyncio.Server"),
  create_datagram_endpoint: coroutine(
    "protocol_factory: Callable, local_addr: Any = None, remote_addr: Any = None, *, family: Any = 0, proto: Any = 0, flags: Any = 0, reuse_port: Any = None, allow_broadcast: Any = None, sock: Any = None",
    "tuple[Any, Any]",
  ),
  connect_accepted_socket: coroutine(
    `protocol_factory: Callable, sock: Any, *, ssl: Any = None, ${timeouts}`,
    "tuple[Any, Any]",
  ),
  start_tls: coroutine(
    `transport: Any, protocol: Any, sslcontext: Any, *, server_side: Any = False, server_hostname: Any = None, ${timeouts}`,
    "Any",
  ),
  sendfile: coroutine("transport: Any, file: Any, offset: Any = 0, count: Any = None, *, fallback: Any = True", "int"),
  getaddrinfo: coroutine(
    "host: Any, port: Any, *, family: Any = 0, type: Any = 0, proto: Any = 0, flags: Any = 0",
    "list[Any]",
  ),
  getnameinfo: coroutine("sockaddr: Any, flags: Any = 0", "Any"),
  add_reader: { kind: "function", signature: "fd: Any, callback: Callable, *args: Any", returns: "None" },
  add_writer: { kind: "function", signature: "fd: Any, callback: Callable, *args: Any", returns: "None" },
  remove_reader: { kind: "function", signature: "fd: Any", returns: "bool" },
  remove_writer: { kind: "function", signature: "fd: Any", returns: "bool" },
  sock_accept: coroutine("sock: Any", "tuple[socket.socket, Any]"),
  sock_connect: coroutine("sock: Any, address: Any", "None"),
  sock_recv: coroutine("sock: Any, nbytes: Any", "bytes"),
  sock_recv_into: coroutine("sock: Any, buf: Any", "Any"),
  sock_recvfrom: coroutine("sock: Any, bufsize: Any", "tuple[Any, Any]"),
  sock_recvfrom_into: coroutine("sock: Any, buf: Any, nbytes: Any = 0", "tuple[Any, Any]"),
  sock_sendall: coroutine("sock: Any, data: Any", "None"),
  sock_sendto: coroutine("sock: Any, data: Any, address: Any", "int"),
  sock_sendfile: coroutine("sock: Any, file: Any, offset: Any = 0, count: Any = None, *, fallback: Any = True", "int"),
} as const;
