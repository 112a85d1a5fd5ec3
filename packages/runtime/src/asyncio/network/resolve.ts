import { future_from_promise } from "../foreign.ts";
import { as_index } from "../../python/items/position.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { is_ipv4, is_ipv6 } from "../../stdlib/socket/addresses.ts";
import { numbers } from "../../stdlib/socket/constants.ts";
import { address_family, socket_kind } from "../../stdlib/socket/families.ts";
import { resolver_error, socket_error } from "../../stdlib/socket/errors.ts";
import { current_sockets } from "../../stdlib/socket/host_sockets.ts";
import { SERVICES } from "../../stdlib/socket/services.ts";

import { call } from "../../python/calls/call.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { own_awaitable } from "../../coroutines/awaitable.ts";
import { ask } from "../protocols.ts";
import { base_events_names, socket_names } from "../replaceable.ts";
import { has_socket_name } from "./open_socket.ts";

import type { HostFound } from "../../host/sockets.ts";
import type { EventLoop } from "../base_events.ts";

/** What narrows a look-up: zero is anything. */
export interface Hints {
  readonly family?: any;
  readonly type?: any;
  readonly proto?: any;
  readonly flags?: any;
}

const { AF_INET, AF_INET6, AF_UNSPEC, AI_NUMERICHOST, AI_PASSIVE, NI_NUMERICHOST, NI_NUMERICSERV } = numbers;

/** The protocol of each kind of socket. */
const PROTOCOLS: readonly (readonly [number, number])[] = [
  [numbers.SOCK_STREAM, numbers.IPPROTO_TCP],
  [numbers.SOCK_DGRAM, numbers.IPPROTO_UDP],
  [numbers.SOCK_RAW, 0],
];

/** The address as it is where it is a number, otherwise what its name stands for (`_ensure_resolved`). */
export async function ensure_resolved(loop: EventLoop, address: Tuple, hints: Hints): Promise<readonly Tuple[]> {
  const [host, port, ...rest] = address.items as [any, any, ...any[]];
  const { family = 0, type = 0, proto = 0, flags = 0 } = hints;
  const info = _ipaddr_info(host, port, family, type, proto, ...rest);
  if (info !== null) return [info];
  return (await own_awaitable(
    ask(loop, "getaddrinfo", host, port, { family, type, proto, flags }),
  )) as readonly Tuple[];
}

/** The entry of an address that needs no look-up; None for a name. */
export function _ipaddr_info(
  host: any,
  port: any,
  family: any,
  type: any,
  proto: any,
  flowinfo: any = 0,
  scopeid: any = 0,
): any {
  if (!has_socket_name("inet_pton")) return null;
  const kind = Number(type);
  const given = Number(proto);
  if (host === null || host === undefined || (given !== 0 && given !== 6 && given !== 17)) return null;
  if (kind !== numbers.SOCK_STREAM && kind !== numbers.SOCK_DGRAM) return null;
  const protocol = kind === numbers.SOCK_STREAM ? numbers.IPPROTO_TCP : numbers.IPPROTO_UDP;
  const number = numeric_port(port);
  const text = host instanceof Bytes ? host.decode() : host;
  if (number === null || typeof text !== "string" || text.includes("%")) return null;
  const wanted = Number(family);
  if (wanted !== AF_INET6 && is_ipv4(text))
    return Tuple.of(address_family(AF_INET), type, protocol, "", Tuple.of(text, number));
  if (wanted === AF_INET || !is_ipv6(text)) return null;
  return Tuple.of(address_family(AF_INET6), type, protocol, "", Tuple.of(text, number, flowinfo, scopeid));
}

function numeric_port(port: any): number | null {
  if (port === null || port === undefined || port === "" || (port instanceof Bytes && port.length === 0)) return 0;
  const text = port instanceof Bytes ? port.decode() : port;
  if (typeof text === "string") return /^\s*\d+\s*$/.test(text) ? Number(text) : null;
  const index = as_index(text);
  return index === undefined ? null : Number(index);
}

/** What a name and a service stand for: tuples `(family, type, proto, canonname, sockaddr)`. The loop goes on meanwhile. */
export async function getaddrinfo(_loop: EventLoop, host: any, port: any, hints: Hints = {}): Promise<Tuple[]> {
  const { family = 0, type = 0, proto = 0, flags = 0 } = hints;
  const { socket } = base_events_names;
  if (socket !== null) return call_method(socket, "getaddrinfo", host, port, family, type, proto, flags);
  return getaddrinfo_by(host, port, hints, future_from_promise);
}

/** The same for whoever waits in another way for what the host looks up. */
export async function getaddrinfo_by(host: any, port: any, hints: Hints, wait: Wait): Promise<Tuple[]> {
  const found = await addresses_of(host, hints, wait);
  return entries(found, service_port(port), hints);
}

/** An address, and for IPv6 the interface that it belongs to. */
interface Found extends HostFound {
  readonly scope?: number;
}

type Wait = <T>(promise: Promise<T>) => PromiseLike<T>;

/** The same at once, for what needs no look-up: null for a name. */
export function getaddrinfo_at_once(host: any, port: any, hints: Hints): Tuple[] | null {
  const found = known_addresses(host, hints);
  return found === null ? null : entries(found, service_port(port), hints);
}

async function addresses_of(host: any, hints: Hints, wait: Wait): Promise<readonly Found[]> {
  const known = known_addresses(host, hints);
  if (known !== null) return known;
  const family = Number(hints.family ?? AF_UNSPEC);
  const name = host instanceof Bytes ? host.decode() : String(host);
  const wanted = family === AF_INET ? 4 : family === AF_INET6 ? 6 : 0;
  return wait(
    current_sockets()
      .look_up(name, wanted)
      .catch((error: unknown) => {
        throw socket_error(error);
      }),
  );
}

function known_addresses(host: any, hints: Hints): readonly Found[] | null {
  const family = Number(hints.family ?? AF_UNSPEC);
  const flags = Number(hints.flags ?? 0);
  const all: HostFound[] = [];
  if (host === null || host === undefined) {
    const passive = (flags & AI_PASSIVE) !== 0;
    if (family !== AF_INET6 && passive) all.push({ host: "0.0.0.0", family: 4 });
    if (family !== AF_INET) all.push({ host: passive ? "::" : "::1", family: 6 });
    if (family !== AF_INET6 && !passive) all.push({ host: "127.0.0.1", family: 4 });
    return all;
  }
  const text = host instanceof Bytes ? host.decode() : host;
  if (is_ipv4(text) || is_ipv6(text)) {
    const own = is_ipv4(text) ? 4 : 6;
    if (family !== AF_UNSPEC && (family === AF_INET ? 4 : 6) !== own) throw resolver_error("EAI_ADDRFAMILY");
    return [{ host: text, family: own }];
  }
  const zoned = /^(.*)%(\d+)$/.exec(text);
  if (zoned !== null && is_ipv6(zoned[1]!) && family !== AF_INET)
    return [{ host: zoned[1]!, family: 6, scope: Number(zoned[2]) }];
  if ((flags & AI_NUMERICHOST) !== 0) throw resolver_error("EAI_NONAME");
  return null;
}

function service_port(port: any): number {
  const number = numeric_port(port);
  if (number !== null) return number;
  const known = SERVICES[port instanceof Bytes ? port.decode() : String(port)];
  if (known === undefined) throw resolver_error("EAI_SERVICE");
  return known;
}

function entries(found: readonly Found[], port: number, hints: Hints): Tuple[] {
  const type = Number(hints.type ?? 0);
  const proto = Number(hints.proto ?? 0);
  const kinds = PROTOCOLS.filter(
    ([kind, protocol]) => (type === 0 || type === kind) && (proto === 0 || proto === protocol),
  );
  return found.flatMap(({ host, family, scope = 0 }) =>
    kinds.map(([kind, protocol]) =>
      family === 4
        ? Tuple.of(address_family(AF_INET), socket_kind(kind), protocol, "", Tuple.of(host, port))
        : Tuple.of(address_family(AF_INET6), socket_kind(kind), protocol, "", Tuple.of(host, port, 0, scope)),
    ),
  );
}

/** The name of an address, and of its port's service, or the numbers where the flags ask for them. */
export async function getnameinfo(_loop: EventLoop, sockaddr: any, flags: any = 0): Promise<Tuple> {
  if (socket_names.getnameinfo !== null) return call(socket_names.getnameinfo, sockaddr, flags) as Tuple;
  return getnameinfo_at_once(sockaddr, flags) ?? getnameinfo_by(sockaddr, flags, future_from_promise);
}

/** The same at once, for numbers: null for names. */
export function getnameinfo_at_once(sockaddr: any, flags: any): Tuple | null {
  const [host, port] = (sockaddr as Tuple).items as [string, number];
  if (!is_ipv4(host) && !is_ipv6(host)) throw resolver_error("EAI_NONAME");
  const both = NI_NUMERICHOST | NI_NUMERICSERV;
  return (Number(flags) & both) === both ? Tuple.of(host, String(port)) : null;
}

/** The same for whoever waits in another way for what the host looks up. */
export async function getnameinfo_by(sockaddr: any, flags: any, wait: Wait): Promise<Tuple> {
  const [host, port] = (sockaddr as Tuple).items as [string, number];
  const bits = Number(flags);
  const named = await wait(
    current_sockets()
      .name_of(host, port)
      .catch((error: unknown) => {
        throw socket_error(error);
      }),
  );
  return Tuple.of(
    (bits & NI_NUMERICHOST) === 0 ? named.host : host,
    (bits & NI_NUMERICSERV) === 0 ? named.service : String(port),
  );
}
