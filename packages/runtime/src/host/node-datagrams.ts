import * as dgram from "node:dgram";

import type { DatagramEvents, HostDatagrams, HostPort } from "./sockets.ts";

/** Opens a socket for datagrams. Addresses are never looked up, so that everything happens at once. */
export function open_node_datagrams(family: 4 | 6): HostDatagrams {
  const at_once: dgram.SocketOptions["lookup"] = (host, _options, found) => found(null, host, family);
  return new NodeDatagrams(family, (reusePort) =>
    dgram.createSocket({ type: family === 4 ? "udp4" : "udp6", lookup: at_once, ipv6Only: family === 6, reusePort }),
  );
}

class NodeDatagrams implements HostDatagrams {
  events: DatagramEvents = { arrived: () => undefined, failed: () => undefined };
  readonly #family: 4 | 6;
  readonly #make: (reuse_port: boolean) => dgram.Socket;
  #made: dgram.Socket | null = null;
  #is_bound = false;
  #failure: Error | null = null;
  #broadcast = false;

  constructor(family: 4 | 6, make: (reuse_port: boolean) => dgram.Socket) {
    this.#family = family;
    this.#make = make;
  }

  bind(address: HostPort, options: { readonly reuse_port: boolean }): void {
    const socket = this.#socket(options.reuse_port);
    this.#failure = null;
    socket.bind({ address: address.host, port: address.port, exclusive: true });
    if (this.#failure !== null) throw this.#failure;
    this.#is_bound = true;
    if (this.#broadcast) socket.setBroadcast(true);
  }

  connect(address: HostPort): void {
    this.#ready().connect(address.port, address.host);
  }

  send(bytes: Uint8Array, to: HostPort | null): void {
    if (to === null) this.#ready().send(bytes, this.#sent);
    else this.#ready().send(bytes, to.port, to.host, this.#sent);
  }

  local(): HostPort | null {
    return this.#is_bound ? port_of(this.#made!.address()) : null;
  }

  remote(): HostPort | null {
    try {
      return this.#made === null ? null : port_of(this.#made.remoteAddress());
    } catch {
      return null;
    }
  }

  broadcast(wanted: boolean): void {
    this.#broadcast = wanted;
    if (this.#is_bound) this.#made!.setBroadcast(wanted);
  }

  hold(held: boolean): void {
    if (held) this.#made?.ref();
    else this.#made?.unref();
  }

  close(): void {
    this.#made?.close();
  }

  readonly #sent = (error: Error | null): void => void (error === null || this.events.failed(error));

  /** The socket, bound to any port where it was not bound. */
  #ready(): dgram.Socket {
    if (!this.#is_bound)
      this.bind({ host: this.#family === 4 ? "0.0.0.0" : "::", port: 0, family: this.#family }, { reuse_port: false });
    return this.#made!;
  }

  #socket(reuse_port: boolean): dgram.Socket {
    if (this.#made !== null) return this.#made;
    const socket = this.#make(reuse_port);
    socket.on("message", (bytes, from) =>
      this.events.arrived(new Uint8Array(bytes), { host: from.address, port: from.port, family: this.#family }),
    );
    socket.on("error", (error) => {
      this.#failure = error;
      this.events.failed(error);
    });
    socket.unref();
    return (this.#made = socket);
  }
}

function port_of(address: { readonly address: string; readonly port: number }): HostPort {
  return { host: address.address, port: address.port, family: address.address.includes(":") ? 6 : 4 };
}
