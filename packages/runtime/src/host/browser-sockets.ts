import type { HostSockets } from "./sockets.ts";

/** A browser has no sockets. */
export function open_sockets(): HostSockets | null {
  return null;
}
