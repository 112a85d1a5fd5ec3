import { lookup } from "node:dns/promises";
import { lookupService } from "node:dns";
import { existsSync, statSync, unlinkSync } from "node:fs";
import * as net from "node:net";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { getSystemErrorMap } from "node:util";

import { open_node_datagrams } from "./node-datagrams.ts";
import { NodeConnection } from "./node-connection.ts";
import { secure_node_connection } from "./node-tls.ts";

import type { HostAddress, HostBound, HostConnection, HostListener, HostSockets } from "./sockets.ts";

/** A socket of the system, as `net` hands it out. */
export interface SystemSocket {
  readonly fd: number;
  getsockname?(into: object): number;
  close(): void;
}

/** What binds at once in `net`. Node itself binds with it what it listens on; there is no other function that does not come back later. */
type BindsAtOnce = (
  address: string,
  port: number,
  type: 4 | 6 | -1,
  fd?: number,
  flags?: number,
) => SystemSocket | number;

const UV_TCP_IPV6ONLY = 1;

/** The sockets of Node. */
export function open_sockets(): HostSockets | null {
  return {
    bind: (address, options) => new NodeBound(address, options.ipv6_only),
    listen: (bound, backlog, accepted) => new NodeListener(bound as NodeBound, backlog, accepted),
    connect,
    open_datagrams: open_node_datagrams,
    look_up: async (name, family) =>
      (await lookup(name, { all: true, family, order: "verbatim" })).map((found) => ({
        host: found.address,
        family: found.family as 4 | 6,
      })),
    name_of: (host, port) =>
      new Promise((resolve, reject) =>
        lookupService(host, port, (error, name, service) =>
          error === null ? resolve({ host: name, service }) : reject(error),
        ),
      ),
    file_of(path) {
      const found = statSync(path, { throwIfNoEntry: false });
      return found?.isSocket() === true ? found.ino : null;
    },
    remove_file: (path) => unlinkSync(path),
    host_name: hostname,
  };
}

class NodeBound implements HostBound {
  readonly socket: SystemSocket;
  readonly local: HostAddress | null;

  constructor(address: HostAddress, ipv6_only: boolean) {
    const { _createServerHandle: bind_at_once } = net as unknown as { _createServerHandle: BindsAtOnce };
    const bound =
      "path" in address
        ? bind_at_once(address.path, -1, -1)
        : bind_at_once(address.host, address.port, address.family, undefined, ipv6_only ? UV_TCP_IPV6ONLY : 0);
    if (typeof bound === "number") throw bind_failure(bound, address);
    this.socket = bound;
    this.local = "path" in address ? address : this.#bound_to(address.family);
  }

  close(): void {
    this.socket.close();
  }

  /** libuv keeps an address that is in use to itself until it is asked where it is bound. */
  #bound_to(family: 4 | 6): HostAddress {
    const name: { address?: string; port?: number } = {};
    const failure = this.socket.getsockname!(name);
    if (failure !== 0) {
      this.socket.close();
      throw system_failure(failure);
    }
    return { host: name.address!, port: name.port!, family };
  }
}

class NodeListener implements HostListener {
  readonly local: HostAddress | null;
  readonly #server: net.Server;

  constructor(bound: NodeBound, backlog: number, accepted: (connection: HostConnection) => void) {
    this.local = bound.local;
    this.#server = net.createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => accepted(taken(socket)));
    let failure: Error | null = null;
    this.#server.on("error", (error) => (failure = error));
    this.#server.listen(bound.socket, backlog);
    // It listens at once; what fails is told later, and is an address in use.
    if (!this.#server.listening) throw failure ?? Object.assign(new Error("address in use"), { code: "EADDRINUSE" });
    this.#server.unref();
  }

  hold(held: boolean): void {
    if (held) this.#server.ref();
    else this.#server.unref();
  }

  close(): void {
    this.#server.close();
  }
}

/** A server of Node's cannot say how its sockets receive: what it has accepted, and not begun to read, becomes another socket. */
function taken(accepted: net.Socket): HostConnection {
  const { _handle: handle } = accepted as unknown as { _handle: unknown };
  return new NodeConnection(
    (onread) => new net.Socket({ allowHalfOpen: true, onread, handle } as net.SocketConstructorOpts),
    secure_node_connection,
  );
}

function connect(address: HostAddress, bound: HostBound | null): HostConnection {
  const handle = bound === null ? {} : { handle: (bound as NodeBound).socket, manualStart: true };
  const connection = new NodeConnection(
    (onread) => new net.Socket({ allowHalfOpen: true, onread, ...handle } as net.SocketConstructorOpts),
    secure_node_connection,
  );
  const { socket } = connection;
  if ("path" in address) socket.connect({ path: address.path });
  else socket.connect({ host: address.host, port: address.port, family: address.family, autoSelectFamily: false });
  return connection;
}

/** libuv says of a folder that does not exist that it may not be used. */
function bind_failure(number: number, address: HostAddress): Error {
  const failure = system_failure(number);
  const is_missing = "path" in address && failure.code === "EACCES" && !existsSync(dirname(address.path));
  return is_missing ? Object.assign(failure, { code: "ENOENT" }) : failure;
}

/** The error for a number that the system gave. */
export function system_failure(number: number): Error & { code: string } {
  const [code, text] = getSystemErrorMap().get(number) ?? ["EINVAL", "invalid argument"];
  return Object.assign(new Error(text), { code });
}
