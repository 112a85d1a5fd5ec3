/** Our own part of CPython's `test.support.socket_helper`: what there asks the machine for sockets of a path, which Node has. */
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A path where no socket is yet. */
export function create_unix_domain_name(): string {
  return join(tmpdir(), `test_python_${randomUUID().slice(0, 8)}.sock`);
}

export function skip_unless_bind_unix_socket<T>(decorated: T): T {
  return decorated;
}
