import { Socket } from "../../stdlib/socket/socket.ts";
import { descriptor_of } from "../../stdlib/socket/descriptor.ts";
import { RuntimeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { special } from "../../python/special.ts";
import { repr } from "../../python/repr/repr.ts";
import { Handle } from "../handles.ts";
import { copied_context } from "../running.ts";
import { selector_of } from "../selectors.ts";
import { TransportSocket } from "../trsock.ts";

import type { EventLoop } from "../base_events.ts";
import type { Pollable } from "../selectors.ts";

// Callbacks of sockets that a program reads and writes itself (`Lib/asyncio/selector_events.py`).

/** Calls back in each iteration in which something can be received. */
export function add_reader(loop: EventLoop, fd: any, callback: any, ...args: any[]): null {
  loop._check_closed();
  selector_of(loop).add_reader(watched_of(fd), new Handle(callback, args, loop, copied_context()));
  return null;
}

/** Whether there was a callback to remove. */
export function remove_reader(loop: EventLoop, fd: any): boolean {
  return !loop.is_closed() && selector_of(loop).remove_reader(watched_of(fd));
}

/** Calls back in each iteration in which something can be sent. */
export function add_writer(loop: EventLoop, fd: any, callback: any, ...args: any[]): null {
  loop._check_closed();
  selector_of(loop).add_writer(watched_of(fd), new Handle(callback, args, loop, copied_context()));
  return null;
}

/** Whether there was a callback to remove. */
export function remove_writer(loop: EventLoop, fd: any): boolean {
  return !loop.is_closed() && selector_of(loop).remove_writer(watched_of(fd));
}

/** What transports watch by: a program may put its own in the place of these in a loop of its own. */
export function _add_reader(loop: EventLoop, fd: any, callback: any, ...args: any[]): Handle {
  loop._check_closed();
  const handle = new Handle(callback, args, loop, null);
  selector_of(loop).add_reader(socket_of(fd), handle);
  return handle;
}

export function _add_writer(loop: EventLoop, fd: any, callback: any, ...args: any[]): Handle {
  loop._check_closed();
  const handle = new Handle(callback, args, loop, null);
  selector_of(loop).add_writer(socket_of(fd), handle);
  return handle;
}

export function _remove_reader(loop: EventLoop, fd: any): boolean {
  const watched = loop.is_closed() ? null : found_socket(fd);
  return watched !== null && selector_of(loop).remove_reader(watched);
}

export function _remove_writer(loop: EventLoop, fd: any): boolean {
  const watched = loop.is_closed() ? null : found_socket(fd);
  return watched !== null && selector_of(loop).remove_writer(watched);
}

function found_socket(fd: any): Pollable | null {
  const found = typeof fd === "number" ? descriptor_of(fd) : fd;
  return found instanceof Socket ? found : null;
}

/** The socket that is meant. One that a transport uses is refused, as is what is no socket. */
function watched_of(fd: any): Pollable {
  const found = socket_of(fd);
  const transport = found._transport;
  if (transport !== null && !transport.is_closing())
    throw new RuntimeError(`File descriptor ${repr(fd)} is used by transport ${repr(transport)}`);
  return found;
}

function socket_of(fd: any): Socket {
  if (fd instanceof Socket) return fd;
  if (fd instanceof TransportSocket) return fd._sock;
  const number = typeof fd === "number" ? fd : special(fd, "fileno")?.call(fd);
  if (typeof number !== "number") throw new ValueError(`Invalid file object: ${repr(fd)}`);
  const found = descriptor_of(number);
  if (found instanceof Socket) return found;
  throw new RuntimeError(`${repr(fd)} is no socket: the host can watch sockets only`);
}
