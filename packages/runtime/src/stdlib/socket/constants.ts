/** The numbers of Linux that sockets go by. */
export const numbers = {
  AF_UNSPEC: 0,
  AF_UNIX: 1,
  AF_INET: 2,
  AF_INET6: 10,
  SOCK_STREAM: 1,
  SOCK_DGRAM: 2,
  SOCK_RAW: 3,
  AI_PASSIVE: 1,
  AI_NUMERICHOST: 4,
  NI_NUMERICHOST: 1,
  NI_NUMERICSERV: 2,
  SOL_SOCKET: 1,
  SO_REUSEADDR: 2,
  SO_TYPE: 3,
  SO_ERROR: 4,
  SO_BROADCAST: 6,
  SO_SNDBUF: 7,
  SO_RCVBUF: 8,
  SO_KEEPALIVE: 9,
  SO_REUSEPORT: 15,
  IPPROTO_TCP: 6,
  IPPROTO_UDP: 17,
  IPPROTO_IPV6: 41,
  TCP_NODELAY: 1,
  IPV6_V6ONLY: 26,
} as const;

/** A family as Python gives it. */
export function address_family(family: number): any {
  return family;
}

/** A kind of socket as Python gives it. */
export function socket_kind(kind: number): any {
  return kind;
}
