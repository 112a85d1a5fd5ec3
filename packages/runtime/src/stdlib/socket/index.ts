export { OSError as error, TimeoutError as timeout } from "../../python/exceptions/os.ts";
export { gaierror, herror } from "./errors.ts";
export {
  AddressFamily,
  AF_INET,
  AF_INET6,
  AF_UNIX,
  AF_UNSPEC,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_RAW,
  SOCK_STREAM,
  SocketKind,
} from "./families.ts";
export { create_server, gethostname, has_ipv6, htons, inet_aton, inet_ntoa, inet_pton, ntohs } from "./functions.ts";
export { create_connection, getaddrinfo, gethostbyname, getnameinfo } from "./names.ts";
export * from "./option_names.ts";
export { socketpair } from "./pair.ts";
export { at_once, WaitingSocket as socket } from "./waiting_socket.ts";
