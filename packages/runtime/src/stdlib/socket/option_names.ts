// The numbers under their own names, for programs.

/** The level of a socket's own options. */
export const SOL_SOCKET = 1;
/** The address may be used again at once. */
export const SO_REUSEADDR = 2;
/** The kind of the socket. */
export const SO_TYPE = 3;
/** The number of the error that waits. */
export const SO_ERROR = 4;
/** Datagrams may go to everybody. */
export const SO_BROADCAST = 6;
/** The size of the buffer for sending, in bytes. */
export const SO_SNDBUF = 7;
/** The size of the buffer for receiving, in bytes. */
export const SO_RCVBUF = 8;
/** The system asks whether the other side is there. */
export const SO_KEEPALIVE = 9;
/** Several sockets may share a port. */
export const SO_REUSEPORT = 15;
/** TCP, and the level of its options. */
export const IPPROTO_TCP = 6;
/** UDP, the protocol of datagrams. */
export const IPPROTO_UDP = 17;
/** IPv6, and the level of its options. */
export const IPPROTO_IPV6 = 41;
/** Small pieces are sent at once. */
export const TCP_NODELAY = 1;
/** The socket takes no IPv4. */
export const IPV6_V6ONLY = 26;
/** The address is to listen on. */
export const AI_PASSIVE = 1;
/** The host is an address. */
export const AI_NUMERICHOST = 4;
/** The host is given as an address. */
export const NI_NUMERICHOST = 1;
/** The service is given as a port. */
export const NI_NUMERICSERV = 2;
/** No more is received. */
export const SHUT_RD = 0;
/** No more is sent. */
export const SHUT_WR = 1;
/** No more is received or sent. */
export const SHUT_RDWR = 2;
/** How many connections may wait to be accepted. */
export const SOMAXCONN = 4096;
/** All addresses of this machine. */
export const INADDR_ANY = 0;
/** The level of the options of TCP. */
export const SOL_TCP = 6;
