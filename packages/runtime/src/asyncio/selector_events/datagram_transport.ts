import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { exception } from "../../python/exceptions/native.ts";
import { BlockingIOError, OSError } from "../../python/exceptions/os.ts";
import { eq } from "../../python/comparison/equality.ts";
import { type_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { is_buffer } from "../../python/values/buffer.ts";
import { beside } from "../../python/classes/beside.ts";
import { ask } from "../protocols.ts";
import { DatagramTransport } from "../transports.ts";
import { LOG_THRESHOLD_FOR_CONNLOST_WRITES, SelectorTransport } from "./transport.ts";
import { warn_of_lost_write } from "./lost_writes.ts";

import type { Tuple } from "../../python/values/tuple.ts";
import type { Socket } from "../../stdlib/socket/socket.ts";
import type { EventLoop } from "../base_events.ts";
import type { Future } from "../futures.ts";

/** How much of a datagram is received, in bytes. */
const MAX_SIZE = 256 * 1024;

/** A socket for datagrams (`_SelectorDatagramTransport`). The host takes every datagram at once, so that nothing is buffered. */
export class SelectorDatagramTransport extends beside(DatagramTransport, SelectorTransport, [
  SelectorTransport,
  DatagramTransport,
]) {
  static override readonly __name__: string = "_SelectorDatagramTransport";
  static override readonly __module__: string = "asyncio.selector_events";

  readonly _address: any;

  constructor(loop: EventLoop, sock: Socket, protocol: any, address: any, waiter: Future<null>) {
    super(loop, sock, protocol, null, null);
    this._address = address;
    this._call_soon(protocol, "connection_made", this);
    this._soon(() => this._start_reading());
    this._soon(() => waiter.cancelled() || waiter.set_result(null));
  }

  override get_write_buffer_size(): any {
    return 0;
  }

  /** Sends a datagram: to the address, or to the one that the socket is connected with. */
  override sendto(data: any, addr: any = null): any {
    if (!is_buffer(data)) throw new TypeError(`data argument must be a bytes-like object, not '${type_name(data)}'`);
    let target: unknown = addr;
    if (truth(this._address)) {
      if (target !== null && !truth(eq(target, this._address)))
        throw new ValueError(`Invalid address: must be None or ${repr(this._address)}`);
      target = this._address;
    }
    if (this._conn_lost > 0 && truth(this._address)) {
      if (this._conn_lost >= LOG_THRESHOLD_FOR_CONNLOST_WRITES) warn_of_lost_write();
      this._conn_lost += 1;
      return null;
    }
    try {
      if (truth(this._extra.get("peername", null))) this._sock.send(data);
      else this._sock.sendto(data, target);
    } catch (thrown) {
      const error = exception(thrown);
      if (error instanceof OSError) ask(this._protocol, "error_received", error);
      else this._fatal_error(error, "Fatal write error on datagram transport");
    }
    return null;
  }

  override _has_buffer(): boolean {
    return false;
  }

  override _drop_buffer(): void {}

  override _read_ready(): void {
    if (this._conn_lost > 0) return;
    let received: Tuple;
    try {
      received = this._sock.recvfrom(MAX_SIZE);
    } catch (thrown) {
      const error = exception(thrown);
      if (error instanceof BlockingIOError) return;
      if (error instanceof OSError) ask(this._protocol, "error_received", error);
      else this._fatal_error(error, "Fatal read error on datagram transport");
      return;
    }
    // What this raises is the loop's to report: CPython does not look after it.
    ask(this._protocol, "datagram_received", ...received.items);
  }
}
