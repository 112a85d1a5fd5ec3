import { open_sockets } from "#sockets";

import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import { current_host } from "../../host/current.ts";

import type { HostSockets } from "../../host/sockets.ts";

let opened: HostSockets | null = null;

/** The sockets of the host in use. Raises RuntimeError where it has none. */
export function current_sockets(): HostSockets {
  const host = current_host();
  if (host.has_sockets) opened ??= open_sockets();
  if (!host.has_sockets || opened === null)
    throw new RuntimeError(
      `the ${host.name} host has no sockets: run the program on Node${host.name === "virtual" ? " with the real clock" : ""}`,
    );
  return opened;
}
