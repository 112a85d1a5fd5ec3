/** Our own part of CPython's `test.support.socket_helper`: what there asks the machine for sockets of a path, which Node has. */
import { randomUUID } from "node:crypto";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { open_sockets } from "../../../packages/runtime/src/host/node-sockets.ts";
import type { HostPort } from "../../../packages/runtime/src/host/sockets.ts";

/** A path where no socket is yet. */
export function create_unix_domain_name(): string {
  return join(tmpdir(), `test_python_${randomUUID().slice(0, 8)}.sock`);
}

/** Whether there is a loopback of the sixth version. */
export const IPV6_ENABLED: boolean = Object.values(networkInterfaces()).some((each) =>
  each?.some(({ address }) => address === "::1"),
);

/** A port that nobody listens at. */
export function find_unused_port(): number {
  const bound = open_sockets()!.bind({ host: "127.0.0.1", port: 0, family: 4 }, { ipv6_only: false });
  const { port } = bound.local as HostPort;
  bound.close();
  return port;
}

export function skip_if_tcp_blackhole<T>(decorated: T): T {
  return decorated;
}

export function skip_unless_bind_unix_socket<T>(decorated: T): T {
  return decorated;
}
