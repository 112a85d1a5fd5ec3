import { ExceptionGroup } from "../../python/exceptions/groups.ts";
import { exception } from "../../python/exceptions/native.ts";
import { plain } from "../../python/derived/plain.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { truth } from "../../python/truth.ts";
import { is_integral } from "../../python/values/integers.ts";
import { type_name } from "../../python/names.ts";
import { Tuple } from "../../python/values/tuple.ts";
import {
  getaddrinfo_at_once,
  getaddrinfo_by,
  getnameinfo_at_once,
  getnameinfo_by,
} from "../../asyncio/network/resolve.ts";
import { block_for } from "../../threads/waiters.ts";
import { is_ipv4 } from "./addresses.ts";
import { numbers } from "./constants.ts";
import { WaitingSocket } from "./waiting_socket.ts";

// What looks names up blocks: each gives a promise where the host has to ask somebody.

/** What a name and a service stand for, or an address. */
export function getaddrinfo(host: any, port: any, family: any = 0, type: any = 0, proto: any = 0, flags: any = 0): any {
  const hints = { family, type, proto, flags };
  return getaddrinfo_at_once(host, port, hints) ?? getaddrinfo_by(host, port, hints, block_for);
}

/** The first IPv4 address of a name. */
export function gethostbyname(hostname: any): any {
  if (is_ipv4(hostname)) return hostname;
  return getaddrinfo_by(hostname, null, { family: numbers.AF_INET, type: numbers.SOCK_STREAM }, block_for).then(
    ([first]) => (first!.items[4] as Tuple).items[0],
  );
}

/** The name of an address and of its port's service, or the numbers where the flags ask for them. */
export function getnameinfo(sockaddr: any, flags: any): any {
  if (!(sockaddr instanceof Tuple)) throw new TypeError("getnameinfo() argument 1 must be a tuple");
  const [host, given] = sockaddr.items as readonly unknown[];
  if (typeof host !== "string" || sockaddr.length < 2) throw new TypeError("getnameinfo(): illegal sockaddr argument");
  const port = plain(given);
  if (!is_integral(port)) throw new TypeError(`'${type_name(given)}' object cannot be interpreted as an integer`);
  const address = Tuple.of(host, Number(port) & 0xffff, ...sockaddr.items.slice(2));
  const bits = Number(plain(flags));
  return getnameinfo_at_once(address, bits) ?? getnameinfo_by(address, bits, block_for);
}

/** A socket that is connected with the first address of a name that answers (`Lib/socket.py: create_connection`). */
export async function create_connection(
  address: any,
  timeout: any = undefined,
  source_address: any = null,
  { all_errors = false }: { all_errors?: any } = {},
): Promise<WaitingSocket> {
  const [host, port] = (address as Tuple).items;
  const errors: Error[] = [];
  for (const { items } of await getaddrinfo(host, port, 0, numbers.SOCK_STREAM)) {
    const [family, type, proto, , target] = items;
    const socket = new WaitingSocket(family, type, proto);
    try {
      if (timeout !== undefined) socket.settimeout(timeout);
      if (source_address !== null) socket.bind(source_address);
      await socket.connect(target);
      return socket;
    } catch (thrown) {
      const error = exception(thrown);
      if (!(error instanceof OSError)) throw error;
      errors.push(error);
      socket.close();
    }
  }
  if (errors.length === 0) throw new OSError("getaddrinfo returns an empty list");
  throw truth(all_errors) ? new ExceptionGroup("create_connection failed", errors) : errors.at(-1);
}
