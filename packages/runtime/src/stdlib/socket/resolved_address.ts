import { Tuple } from "../../python/values/tuple.ts";
import { getaddrinfo_by } from "../../asyncio/network/resolve.ts";
import { block_for } from "../../threads/waiters.ts";
import { is_ipv4, is_ipv6 } from "./addresses.ts";
import { numbers } from "./constants.ts";

/** The address with its host as a number. */
export async function resolved_address(address: unknown, family: number): Promise<unknown> {
  if (!(address instanceof Tuple) || family === numbers.AF_UNIX) return address;
  const [host, port, ...rest] = address.items as [unknown, unknown, ...unknown[]];
  if (typeof host !== "string" || host === "" || host === "<broadcast>" || is_ipv4(host) || is_ipv6(host))
    return address;
  const [first] = await getaddrinfo_by(host, port, { family, type: numbers.SOCK_STREAM }, block_for);
  return Tuple.of((first!.items[4] as Tuple).items[0], port, ...rest);
}
