import { OSError } from "../../python/exceptions/os.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { ipv6_bytes, is_ipv4 } from "./addresses.ts";
import { numbers } from "./constants.ts";
import { coded_error } from "./errors.ts";
import { AF_INET, SOCK_STREAM } from "./families.ts";
import { current_sockets } from "./host_sockets.ts";
import { WaitingSocket } from "./waiting_socket.ts";

/** The name of this machine. */
export function gethostname(): string {
  return current_sockets().host_name();
}

/** Whether this machine has IPv6. */
export const has_ipv6: boolean = true;

/** A socket that listens on an address. */
export function create_server(
  address: any,
  { family = AF_INET, backlog = null, reuse_port = false }: { family?: any; backlog?: any; reuse_port?: any } = {},
): WaitingSocket {
  const socket = new WaitingSocket(family, SOCK_STREAM);
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
