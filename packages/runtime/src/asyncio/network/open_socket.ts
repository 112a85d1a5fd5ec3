import { call_method } from "../../python/calls/call_method.ts";
import { kwargs } from "../../python/calls/call.ts";
import { hasattr, getattr } from "../../python/attributes/getattr.ts";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { numbers } from "../../stdlib/socket/constants.ts";
import { Socket } from "../../stdlib/socket/socket.ts";
import { base_events_names } from "../replaceable.ts";

/** Opens a socket, or what a test gives for one (`mock.patch("asyncio.base_events.socket")`). */
export function open_socket(family: any, type: any, proto: any): Socket {
  const { socket } = base_events_names;
  if (socket === null) return new Socket(family, type, proto);
  return call_method(socket, "socket", kwargs({ family, type, proto })) as Socket;
}

/** Whether `socket` has a function: of what a test has put in its place, that may have been taken. */
export function has_socket_name(name: string): boolean {
  const { socket } = base_events_names;
  return socket === null || hasattr(socket, name);
}

/** Lets several sockets be bound to one address (`_set_reuseport`). */
export function set_reuse_port(sock: Socket): void {
  if (!has_socket_name("SO_REUSEPORT")) throw new ValueError("reuse_port not supported by socket module");
  const { socket } = base_events_names;
  try {
    const option: unknown = socket === null ? numbers.SO_REUSEPORT : getattr(socket, "SO_REUSEPORT");
    sock.setsockopt(numbers.SOL_SOCKET, option, 1);
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    throw new ValueError("reuse_port not supported by socket module, SO_REUSEPORT defined but not implemented.");
  }
}

/** The number of a socket's family. */
export function family_of(sock: Socket): number {
  return sock instanceof Socket ? sock._family : Number((sock as any).family);
}

/** The number of a socket's kind. */
export function kind_of(sock: any): number {
  return sock instanceof Socket ? sock._type : Number(sock.type);
}

/** Whether calls of a socket wait: it has another time limit than zero. */
export function may_block(sock: any): boolean {
  const timeout: unknown = sock.gettimeout();
  return timeout === null || Number(timeout) !== 0;
}

/** Sends at once what is written, without waiting for more. */
export function _set_nodelay(sock: any): null {
  const { AF_INET, AF_INET6, IPPROTO_TCP, SOCK_STREAM, TCP_NODELAY } = numbers;
  const is_internet = family_of(sock) === AF_INET || family_of(sock) === AF_INET6;
  if (is_internet && kind_of(sock) === SOCK_STREAM && Number(sock.proto) === IPPROTO_TCP)
    sock.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1);
  return null;
}
