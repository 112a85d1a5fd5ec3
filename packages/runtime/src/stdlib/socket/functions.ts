import { OSError } from "../../python/exceptions/os.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { plain } from "../../python/derived/plain.ts";
import { type_name } from "../../python/names.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { is_integral } from "../../python/values/integers.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { getaddrinfo_at_once } from "../../asyncio/network/resolve.ts";
import { ipv6_bytes, is_ipv4 } from "./addresses.ts";
import { numbers } from "./constants.ts";
import { coded_error, resolver_error, would_stop } from "./errors.ts";
import { AF_INET, SOCK_STREAM } from "./families.ts";
import { current_sockets } from "./host_sockets.ts";
import { Socket } from "./socket.ts";

/** The name of this machine. */
export function gethostname(): string {
  return current_sockets().host_name();
}

/** What an address stands for; a name is refused, because looking it up would block. */
export function getaddrinfo(host: any, port: any, family: any = 0, type: any = 0, proto: any = 0, flags: any = 0): any {
  const found = getaddrinfo_at_once(host, port, { family, type, proto, flags });
  if (found === null) throw would_stop("getaddrinfo", "use await loop.getaddrinfo()");
  return found;
}

/**
 * The texts of an address and of its port. The name of a machine is refused, because looking it up would block: `flags` must ask for numbers,
 * or the port must be one that has no name.
 */
export function getnameinfo(sockaddr: any, flags: any): any {
  if (!(sockaddr instanceof Tuple)) throw new TypeError("getnameinfo() argument 1 must be a tuple");
  const [host, given, , scope = 0] = sockaddr.items as readonly unknown[];
  if (typeof host !== "string" || sockaddr.length < 2) throw new TypeError("getnameinfo(): illegal sockaddr argument");
  const port = plain(given);
  if (!is_integral(port)) throw new TypeError(`'${type_name(given)}' object cannot be interpreted as an integer`);
  if (!is_ipv4(host) && ipv6_bytes(host) === null) throw resolver_error("EAI_NONAME");
  const bits = Number(plain(flags));
  const numeric = numbers.NI_NUMERICHOST | numbers.NI_NUMERICSERV;
  if ((bits & numeric) !== numeric || scope !== 0) throw would_stop("getnameinfo", "use await loop.getnameinfo()");
  return Tuple.of(host, String(Number(port) & 0xffff));
}

/** Whether this machine has IPv6. */
export const has_ipv6: boolean = true;

/** A socket that listens on an address. */
export function create_server(
  address: any,
  { family = AF_INET, backlog = null, reuse_port = false }: { family?: any; backlog?: any; reuse_port?: any } = {},
): Socket {
  const socket = new Socket(family, SOCK_STREAM);
  try {
    socket.setsockopt(numbers.SOL_SOCKET, numbers.SO_REUSEADDR, 1);
    if (reuse_port) socket.setsockopt(numbers.SOL_SOCKET, numbers.SO_REUSEPORT, 1);
    if (socket._family === numbers.AF_INET6) socket.setsockopt(numbers.IPPROTO_IPV6, numbers.IPV6_V6ONLY, 1);
    socket.bind(address);
    socket.listen(backlog ?? 128);
    return socket;
  } catch (error) {
    socket.close();
    throw error;
  }
}

/** The bytes of an address. Raises OSError for what is none. */
export function inet_pton(address_family: any, ip_string: any): Bytes {
  const family = Number(address_family);
  if (typeof ip_string !== "string") throw new TypeError("inet_pton() argument 2 must be str");
  if (family !== numbers.AF_INET && family !== numbers.AF_INET6) throw coded_error("EAFNOSUPPORT");
  const bytes =
    family === numbers.AF_INET6
      ? ipv6_bytes(ip_string)
      : is_ipv4(ip_string)
        ? Uint8Array.from(ip_string.split(".").map(Number))
        : null;
  if (bytes === null) throw new OSError("illegal IP address string passed to inet_pton");
  return new Bytes(bytes);
}

/** The four bytes of an address. */
export function inet_aton(ip_addr: any): Bytes {
  if (!is_ipv4(ip_addr)) throw new OSError("illegal IP address string passed to inet_aton");
  return inet_pton(numbers.AF_INET, ip_addr);
}

/** The address of four bytes. */
export function inet_ntoa(packed_ip: any): string {
  if (!(packed_ip instanceof Bytes) || packed_ip.length !== 4) throw new OSError("packed IP wrong length");
  return [...packed_ip.bytes].join(".");
}

/** An int of sixteen bits in the network's order. */
export function htons(x: any): number {
  const number = Number(x);
  if (number < 0 || number > 65535)
    throw new ValueError("htons: Python int too large to convert to C 16-bit unsigned integer");
  return ((number & 255) << 8) | (number >> 8);
}

export { htons as ntohs };
