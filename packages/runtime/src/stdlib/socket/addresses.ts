import { OverflowError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { as_index } from "../../python/items/position.ts";
import { type_name } from "../../python/names.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { numbers } from "./constants.ts";
import { resolver_error } from "./errors.ts";

import type { HostAddress, HostPort } from "../../host/sockets.ts";

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** Whether the text is an IPv4 address as `inet_pton` reads it. */
export function is_ipv4(text: string): boolean {
  return IPV4.test(text);
}

/** Whether the text is an IPv6 address as `inet_pton` reads it. */
export function is_ipv6(text: string): boolean {
  return ipv6_bytes(text) !== null;
}

/** The sixteen bytes of an IPv6 address; null for other text. */
export function ipv6_bytes(text: string): Uint8Array | null {
  const halves = text.split("::");
  if (halves.length > 2 || !text.includes(":")) return null;
  const [head, tail] = halves.map(groups_of);
  if (head === null || head === undefined || tail === null) return null;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const groups = [...head, ...Array<number>(missing).fill(0), ...(tail ?? [])];
  return Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 255]));
}

function groups_of(half: string): number[] | null {
  if (half === "") return [];
  const groups: number[] = [];
  const parts = half.split(":");
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1 && is_ipv4(part)) {
      const [a, b, c, d] = part.split(".").map(Number) as [number, number, number, number];
      groups.push(a * 256 + b, c * 256 + d);
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
}

/** How Python gives an address: `(host, port)`, `(host, port, flow, scope)`, or the path of a Unix socket. */
export function python_address(address: HostAddress | null, family: number): any {
  if (family === numbers.AF_UNIX) return address === null ? "" : (address as { path: string }).path;
  if (address === null) return family === numbers.AF_INET ? Tuple.of("0.0.0.0", 0) : Tuple.of("::", 0, 0, 0);
  const { host, port } = address as HostPort;
  if (family === numbers.AF_INET) return Tuple.of(host, port);
  const [plain, zone] = host.split("%") as [string, string?];
  return Tuple.of(zone === undefined ? plain : host, port, 0, 0);
}

/** An address as Python gives it, for a socket of a family. Raises TypeError, and gaierror for a name: names are resolved by the loop. */
export function host_address(address: unknown, family: number, operation: string): HostAddress {
  if (family === numbers.AF_UNIX) return { path: path_of(address, operation) };
  const kind = family === numbers.AF_INET ? "AF_INET" : "AF_INET6";
  if (!(address instanceof Tuple))
    throw new TypeError(`${operation}(): ${kind} address must be tuple, not ${type_name(address)}`);
  const most = family === numbers.AF_INET ? 2 : 4;
  if (address.length < 2 || address.length > most) {
    const shape = family === numbers.AF_INET ? "a pair (host, port)" : "a tuple (host, port[, flowinfo[, scopeid]])";
    throw new TypeError(`${kind} address must be ${shape}`);
  }
  const [host, port] = address.items as [unknown, unknown];
  return { host: numeric_host(host, family), port: port_number(port, operation), family: most === 2 ? 4 : 6 };
}

function path_of(address: unknown, operation: string): string {
  if (address instanceof Bytes) return address.decode();
  if (typeof address === "string") {
    if (address.startsWith("\0")) throw new OSError(95, "abstract Unix sockets are not supported");
    if (new TextEncoder().encode(address).length > 107) throw new OSError("AF_UNIX path too long");
    return address;
  }
  throw new TypeError(`${operation}(): AF_UNIX address must be a bytes-like object or str, not ${type_name(address)}`);
}

function port_number(port: unknown, operation: string): number {
  const number = as_index(port);
  if (number === undefined) throw new TypeError(`'${type_name(port)}' object cannot be interpreted as an integer`);
  if (number < 0 || number > 65535) throw new OverflowError(`${operation}(): port must be 0-65535.`);
  return Number(number);
}

function numeric_host(host: unknown, family: number): string {
  if (typeof host !== "string") throw new TypeError(`str, bytes or bytearray expected, not ${type_name(host)}`);
  if (family === numbers.AF_INET) {
    if (host === "") return "0.0.0.0";
    if (host === "<broadcast>") return "255.255.255.255";
    if (host === "localhost") return "127.0.0.1";
    if (is_ipv4(host)) return host;
    throw resolver_error(is_ipv6(host) ? "EAI_ADDRFAMILY" : "EAI_NONAME");
  }
  if (host === "") return "::";
  if (host === "localhost") return "::1";
  if (is_ipv6(host.split("%")[0]!)) return host;
  throw resolver_error(is_ipv4(host) ? "EAI_ADDRFAMILY" : "EAI_NONAME");
}
