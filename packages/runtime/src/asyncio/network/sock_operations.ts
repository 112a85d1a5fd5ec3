import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { BlockingIOError, OSError } from "../../python/exceptions/os.ts";
import { exception } from "../../python/exceptions/native.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { str } from "../../python/repr/str.ts";
import { host_address } from "../../stdlib/socket/addresses.ts";
import { numbers } from "../../stdlib/socket/constants.ts";
import { Handle } from "../handles.ts";
import { selector_of } from "../selectors.ts";
import { family_of, kind_of, may_block } from "./open_socket.ts";
import { ensure_resolved } from "./resolve.ts";

import type { Socket } from "../../stdlib/socket/socket.ts";
import type { EventLoop } from "../base_events.ts";
import type { Future } from "../futures.ts";

// Sockets of the program, read and written by its tasks (`Lib/asyncio/selector_events.py`: `sock_recv` and the others).

type Watch = "reader" | "writer";

/** Connects; what failed is the error of the address. */
export async function sock_connect(loop: EventLoop, sock: Socket, address: any): Promise<null> {
  check_blocking(loop, sock);
  let target: unknown = address;
  const family = family_of(sock);
  if (family === numbers.AF_INET || family === numbers.AF_INET6) {
    const hints = { family, type: kind_of(sock), proto: sock.proto };
    const [first] = await ensure_resolved(loop, address as Tuple, hints);
    target = first!.items[4];
  }
  if (kind_of(sock) === numbers.SOCK_STREAM && family === numbers.AF_UNIX) return connect_at_once(sock, target);
  const future = loop.create_future<null>();
  try {
    sock.connect(target);
    future.set_result(null);
  } catch (thrown) {
    if (!(thrown instanceof BlockingIOError)) future.set_exception(exception(thrown));
    else watch(loop, sock, "writer", future, () => finish_connecting(sock, future, target));
  }
  return (await future) as null;
}

/** The system connects Unix sockets in the call itself, and says there what failed. */
async function connect_at_once(sock: Socket, target: unknown): Promise<null> {
  const settled = Promise.withResolvers<void>();
  sock._poller = { became_ready: () => settled.resolve(), unregister: () => undefined };
  sock._begin_to_connect(host_address(target, sock._family, "connect"));
  // A promise of the host's: nothing else runs until it is settled.
  await settled.promise;
  sock._poller = null;
  if (sock._state === "connected") return null;
  throw sock._take_error();
}

function finish_connecting(sock: Socket, future: Future<null>, address: unknown): void {
  if (future.done()) return;
  const number = sock._take_error_number();
  if (number === 0) future.set_result(null);
  else future.set_exception(new OSError(number, `Connect call failed ${str(address)}`));
}

/** Receives at most `nbytes` bytes. */
export async function sock_recv(loop: EventLoop, sock: Socket, nbytes: any): Promise<any> {
  return when_ready(loop, sock, "reader", () => sock.recv(nbytes));
}

export async function sock_recv_into(loop: EventLoop, sock: Socket, buf: any): Promise<any> {
  return when_ready(loop, sock, "reader", () => sock.recv_into(buf));
}

export async function sock_recvfrom(loop: EventLoop, sock: Socket, bufsize: any): Promise<any> {
  return when_ready(loop, sock, "reader", () => sock.recvfrom(bufsize));
}

export async function sock_recvfrom_into(loop: EventLoop, sock: Socket, buf: any, nbytes: any = 0): Promise<any> {
  return when_ready(loop, sock, "reader", () => sock.recvfrom_into(buf, nbytes));
}

export async function sock_sendto(loop: EventLoop, sock: Socket, data: any, address: any): Promise<any> {
  return when_ready(loop, sock, "writer", () => sock.sendto(data, address));
}

/** Sends all of the data, and returns when the system has it. */
export async function sock_sendall(loop: EventLoop, sock: Socket, data: any): Promise<null> {
  check_blocking(loop, sock);
  if (is_idle(sock)) {
    sock.send(data);
    if (is_idle(sock)) return null;
  } else await when_ready(loop, sock, "writer", () => sock.send(data));
  const future = loop.create_future<null>();
  watch(loop, sock, "writer", future, () => future.done() || future.set_result(null));
  return (await future) as null;
}

function is_idle(sock: Socket): boolean {
  return (sock._connection?.unsent() ?? 0) === 0;
}

/** Accepts a connection: the pair of its socket and its address. */
export async function sock_accept(loop: EventLoop, sock: Socket): Promise<any> {
  check_blocking(loop, sock);
  const future = loop.create_future();
  const accept = (): Tuple => {
    const accepted = sock.accept();
    (accepted.items[0] as Socket).setblocking(false);
    return accepted;
  };
  if (!attempt(future, accept)) watch(loop, sock, "reader", future, () => void attempt(future, accept));
  return await future;
}

async function when_ready<T>(loop: EventLoop, sock: Socket, kind: Watch, operation: () => T): Promise<T> {
  check_blocking(loop, sock);
  try {
    return operation();
  } catch (error) {
    if (!(error instanceof BlockingIOError)) throw error;
  }
  const future = loop.create_future<T>();
  watch(loop, sock, kind, future, () => void attempt(future, operation));
  return (await future) as T;
}

/** Tries the operation for the future. Whether that is done. */
function attempt(future: Future<any>, operation: () => unknown): boolean {
  if (future.done()) return true;
  try {
    future.set_result(operation());
  } catch (thrown) {
    if (thrown instanceof BlockingIOError) return false;
    const error = exception(thrown);
    if (error.raw$ends_program) throw error;
    future.set_exception(error);
  }
  return true;
}

/** Calls back while the socket is ready, until the future is done. */
function watch(loop: EventLoop, sock: Socket, kind: Watch, future: Future<any>, callback: () => unknown): void {
  const selector = selector_of(loop);
  const handle = new Handle(callback, [], loop, null);
  if (kind === "reader") selector.add_reader(sock, handle);
  else selector.add_writer(sock, handle);
  future.add_done_callback(() => {
    if (handle.cancelled()) return;
    if (kind === "reader") selector.remove_reader(sock);
    else selector.remove_writer(sock);
  });
}

function check_blocking(loop: EventLoop, sock: Socket): void {
  if (loop._debug && may_block(sock)) throw new ValueError("the socket must be non-blocking");
  // Without debug mode CPython would block in the call; here it could not.
  if (sock.getblocking()) sock.setblocking(false);
}
