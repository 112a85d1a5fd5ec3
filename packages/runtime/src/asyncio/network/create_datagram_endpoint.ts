import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { call } from "../../python/calls/call.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { truth } from "../../python/truth.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { numbers } from "../../stdlib/socket/constants.ts";
import { SOCK_DGRAM } from "../../stdlib/socket/families.ts";
import { own_awaitable } from "../../coroutines/awaitable.ts";
import { ask } from "../protocols.ts";
import { check_keywords } from "./keywords.ts";
import { ensure_resolved } from "./resolve.ts";
import { kind_of, open_socket, set_reuse_port } from "./open_socket.ts";

import type { Socket } from "../../stdlib/socket/socket.ts";
import type { SelectorDatagramTransport } from "../selector_events/datagram_transport.ts";
import type { EventLoop } from "../base_events.ts";

/** Keyword arguments of `create_datagram_endpoint`. */
export interface DatagramOptions {
  readonly family?: any;
  readonly proto?: any;
  readonly flags?: any;
  readonly reuse_port?: any;
  readonly allow_broadcast?: any;
  readonly sock?: any;
}

const KEYWORDS = ["family", "proto", "flags", "reuse_port", "allow_broadcast", "sock"];

/** A family and protocol, with the local and the remote address where there is one. */
interface Candidate {
  readonly family: any;
  readonly proto: any;
  readonly pair: [Tuple | null, Tuple | null];
}

/** Opens a socket for datagrams: bound to a local address, connected with a remote one, or both. */
export async function create_datagram_endpoint(
  loop: EventLoop,
  protocol_factory: any,
  local_addr: any = null,
  remote_addr: any = null,
  options: DatagramOptions = {},
): Promise<Tuple> {
  check_keywords("BaseEventLoop.create_datagram_endpoint", options, KEYWORDS);
  const sock = (options.sock ?? null) as Socket | null;
  let opened: { readonly socket: Socket; readonly remote: Tuple | null };
  if (sock !== null) opened = given(sock, local_addr, remote_addr, options);
  else opened = await first_that_opens(loop, await candidates(loop, local_addr, remote_addr, options), options);
  const protocol = call(protocol_factory);
  const waiter = loop.create_future<null>();
  const transport: SelectorDatagramTransport = ask(
    loop,
    "_make_datagram_transport",
    opened.socket,
    protocol,
    opened.remote,
    waiter,
  );
  try {
    await waiter;
  } catch (error) {
    transport.close();
    throw error;
  }
  return Tuple.of(transport, protocol);
}

function given(
  sock: Socket,
  local_addr: any,
  remote_addr: any,
  options: DatagramOptions,
): { socket: Socket; remote: null } {
  if (kind_of(sock) === numbers.SOCK_STREAM) throw new ValueError(`A datagram socket was expected, got ${repr(sock)}`);
  const { family = 0, proto = 0, flags = 0, reuse_port = null, allow_broadcast = null } = options;
  const others = Object.entries({ local_addr, remote_addr, family, proto, flags, reuse_port, allow_broadcast });
  const problems = others.filter(([, value]) => truth(value)).map(([name, value]) => `${name}=${str(value)}`);
  if (problems.length > 0)
    throw new ValueError(
      `socket modifier keyword arguments can not be used when sock is specified. (${problems.join(", ")})`,
    );
  sock.setblocking(false);
  return { socket: sock, remote: null };
}

async function candidates(
  loop: EventLoop,
  local_addr: any,
  remote_addr: any,
  options: DatagramOptions,
): Promise<readonly Candidate[]> {
  const { family = 0, proto = 0 } = options;
  if (!truth(local_addr) && !truth(remote_addr)) {
    if (Number(family) === 0) throw new ValueError("unexpected address family");
    return [{ family, proto, pair: [null, null] }];
  }
  const found = new Map<string, Candidate>();
  for (const [index, address] of [local_addr, remote_addr].entries()) {
    if (address === null) continue;
    if (!(address instanceof Tuple && address.length === 2)) throw new TypeError("2-tuple is expected");
    for (const info of await resolved(loop, address, options)) {
      const [own_family, , own_proto, , target] = info.items as [any, any, any, any, Tuple];
      const key = `${Number(own_family)} ${own_proto}`;
      if (!found.has(key)) found.set(key, { family: own_family, proto: own_proto, pair: [null, null] });
      found.get(key)!.pair[index] = target;
    }
  }
  const complete = [...found.values()].filter(
    ({ pair }) => !((truth(local_addr) && pair[0] === null) || (truth(remote_addr) && pair[1] === null)),
  );
  if (complete.length === 0) throw new ValueError("can not get address information");
  return complete;
}

async function resolved(loop: EventLoop, address: Tuple, options: DatagramOptions): Promise<readonly Tuple[]> {
  const { family = 0, proto = 0, flags = 0 } = options;
  const infos = await ensure_resolved(loop, address, { family, type: numbers.SOCK_DGRAM, proto, flags });
  if (!truth(infos)) throw new OSError("getaddrinfo() returned empty list");
  return infos;
}

async function first_that_opens(
  loop: EventLoop,
  all: readonly Candidate[],
  options: DatagramOptions,
): Promise<{ readonly socket: Socket; readonly remote: Tuple | null }> {
  let first: OSError | null = null;
  for (const candidate of all) {
    let socket: Socket | null = null;
    try {
      socket = open_socket(candidate.family, SOCK_DGRAM, candidate.proto);
      await open_one(loop, socket, candidate.pair, options);
      return { socket, remote: candidate.pair[1] };
    } catch (error) {
      socket?.close();
      if (!(error instanceof OSError)) throw error;
      first ??= error;
    }
  }
  throw first;
}

async function open_one(
  loop: EventLoop,
  socket: Socket,
  [local, remote]: readonly [Tuple | null, Tuple | null],
  options: DatagramOptions,
): Promise<void> {
  const broadcasts = truth(options.allow_broadcast ?? false);
  if (truth(options.reuse_port ?? false)) set_reuse_port(socket);
  if (broadcasts) socket.setsockopt(numbers.SOL_SOCKET, numbers.SO_BROADCAST, 1);
  socket.setblocking(false);
  if (local !== null) socket.bind(local);
  if (remote !== null && !broadcasts) await own_awaitable(ask(loop, "sock_connect", socket, remote));
}
