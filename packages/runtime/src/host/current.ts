import { create_host } from "#host";

import type { Host } from "./host.ts";

let current: Host | null = null;

/** The host in use. The platform's own one is made at the first call. */
export function current_host(): Host {
  return (current ??= create_host());
}

/** Puts another host in place (a virtual clock, a test) and returns the one it replaces. */
export function set_host(host: Host): Host {
  const previous = current_host();
  current = host;
  return previous;
}
