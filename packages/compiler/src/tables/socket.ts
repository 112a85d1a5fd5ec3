import type { ApiEntry, ApiFunction } from "./api.ts";
import { refuse } from "./refuse.ts";

/** A method or function of which nothing is known but its parameters. */
function plain<const Signature extends string>(signature: Signature) {
  return { kind: "function", signature, returns: "Any" } as const satisfies ApiFunction;
}

/** The same of one that blocks where the socket does. */
function waiting<const Signature extends string, const Result extends string>(signature: Signature, returns: Result) {
  return { kind: "function", signature, returns, mayBlock: true } as const satisfies ApiFunction;
}

const value = { kind: "constant", type: "Any" } as const;
const number = { kind: "constant", type: "int" } as const;
const error = { kind: "class", signature: "*args: Any", base: "OSError", members: {}, exception: true } as const;

/** The module `socket`: what programs of asyncio use of it. */
export const socketApi = {
  socket: {
    kind: "class",
    signature: "family: Any = -1, type: Any = -1, proto: Any = -1, fileno: Any = None",
    members: {
      bind: plain("address: Any, /"),
      listen: plain("backlog: Any = 128, /"),
      accept: waiting("", "tuple[socket.socket, Any]"),
      connect: waiting("address: Any, /", "None"),
      connect_ex: plain("address: Any, /"),
      recv: waiting("bufsize: Any, flags: Any = 0, /", "bytes"),
      recv_into: waiting("buffer: Any, nbytes: Any = 0, flags: Any = 0", "index"),
      recvfrom: waiting("bufsize: Any, flags: Any = 0, /", "tuple[bytes, Any]"),
      recvfrom_into: waiting("buffer: Any, nbytes: Any = 0, flags: Any = 0", "tuple[int, Any]"),
      send: waiting("data: Any, flags: Any = 0, /", "index"),
      sendall: waiting("data: Any, flags: Any = 0, /", "None"),
      sendto: plain("data: Any, *rest: Any"),
      shutdown: plain("how: Any, /"),
      close: plain(""),
      detach: plain(""),
      fileno: plain(""),
      setblocking: plain("flag: Any, /"),
      settimeout: plain("value: Any, /"),
      gettimeout: plain(""),
      getblocking: plain(""),
      getsockname: plain(""),
      getpeername: plain(""),
      setsockopt: plain("level: Any, optname: Any, value: Any, /"),
      getsockopt: plain("level: Any, optname: Any, buflen: Any = 0, /"),
      family: { kind: "attribute", type: "Any" },
      type: { kind: "attribute", type: "Any" },
      proto: { kind: "attribute", type: "Any" },
      timeout: { kind: "attribute", type: "Any" },
    },
    refused: {
      makefile: "use asyncio.open_connection(sock=…), which gives a reader and a writer",
      dup: "use the socket itself",
    },
    context: "scope",
    entered: "socket.socket",
  },
  gethostname: { kind: "function", signature: "", returns: "str" },
  getaddrinfo: waiting(
    "host: Any, port: Any, family: Any = 0, type: Any = 0, proto: Any = 0, flags: Any = 0",
    "list[tuple[Any, Any, Any, Any, Any]]",
  ),
  getnameinfo: waiting("sockaddr: Any, flags: Any, /", "tuple[str, str]"),
  gethostbyname: waiting("hostname: Any, /", "str"),
  create_connection: waiting(
    "address: Any, timeout: Any = ..., source_address: Any = None, *, all_errors: Any = False",
    "socket.socket",
  ),
  create_server: {
    kind: "function",
    signature: "address: Any, *, family: Any = 2, backlog: Any = None, reuse_port: Any = False",
    returns: "socket.socket",
  },
  socketpair: {
    kind: "function",
    signature: "family: Any = None, type: Any = 1, proto: Any = 0",
    returns: "tuple[socket.socket, socket.socket]",
  },
  inet_pton: { kind: "function", signature: "address_family: Any, ip_string: Any, /", returns: "bytes" },
  inet_aton: { kind: "function", signature: "ip_addr: Any, /", returns: "bytes" },
  inet_ntoa: { kind: "function", signature: "packed_ip: Any, /", returns: "str" },
  htons: { kind: "function", signature: "x: Any, /", returns: "int" },
  ntohs: { kind: "function", signature: "x: Any, /", returns: "int" },
  has_ipv6: { kind: "constant", type: "bool" },
  error: { ...error, base: "Exception" },
  timeout: { ...error, base: "OSError" },
  gaierror: error,
  herror: error,
  AddressFamily: value,
  SocketKind: value,
  AF_UNSPEC: value,
  AF_UNIX: value,
  AF_INET: value,
  AF_INET6: value,
  SOCK_STREAM: value,
  SOCK_DGRAM: value,
  SOCK_RAW: value,
  SOCK_NONBLOCK: value,
  SOCK_CLOEXEC: value,
  SOL_TCP: number,
  SOL_SOCKET: number,
  SO_REUSEADDR: number,
  SO_TYPE: number,
  SO_ERROR: number,
  SO_BROADCAST: number,
  SO_SNDBUF: number,
  SO_RCVBUF: number,
  SO_KEEPALIVE: number,
  SO_REUSEPORT: number,
  IPPROTO_TCP: number,
  IPPROTO_UDP: number,
  IPPROTO_IPV6: number,
  TCP_NODELAY: number,
  IPV6_V6ONLY: number,
  AI_PASSIVE: number,
  AI_NUMERICHOST: number,
  NI_NUMERICHOST: number,
  NI_NUMERICSERV: number,
  SHUT_RD: number,
  SHUT_WR: number,
  SHUT_RDWR: number,
  SOMAXCONN: number,
  INADDR_ANY: number,
  ...refuse("it would stop the whole program; use await loop.getaddrinfo()", [
    "getfqdn",
    "gethostbyaddr",
    "gethostbyname_ex",
  ]),
  ...refuse("a default would make sockets that block; call settimeout() on each", [
    "getdefaulttimeout",
    "setdefaulttimeout",
  ]),
  ...refuse("a socket is not a number of the system here", ["fromfd"]),
} as const satisfies Record<string, ApiEntry>;
