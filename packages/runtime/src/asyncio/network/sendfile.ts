import { own_awaitable } from "../../coroutines/awaitable.ts";
import { hasattr } from "../../python/attributes/getattr.ts";
import { ConnectionError } from "../../python/exceptions/os.ts";
import { RuntimeError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { SendfileNotAvailableError } from "../exceptions.ts";
import { ask, Protocol } from "../protocols.ts";
import { SocketTransport } from "../selector_events/socket_transport.ts";
import { sleep } from "../tasks/sleep.ts";
import { _FlowControlMixin } from "../transports.ts";

import type { EventLoop } from "../base_events.ts";
import type { Future } from "../futures.ts";

// `loop.sendfile` (`Lib/asyncio/base_events.py`, `selector_events.py`).

/** How much of a file is read at once where the system cannot send it, in bytes. */
const BLOCK = 16 * 1024;

/** Sends a file, or `count` bytes of it from `offset` on, and returns how many bytes that were. */
export async function sendfile(
  loop: EventLoop,
  transport: any,
  file: any,
  offset: any = 0,
  count: any = null,
  { fallback = true }: { fallback?: any } = {},
): Promise<number> {
  if (truth(ask(transport, "is_closing"))) throw new RuntimeError("Transport is closing");
  const mode: "TRY_NATIVE" | "FALLBACK" | undefined = transport._sendfile_compatible;
  if (mode === undefined) throw new RuntimeError(`sendfile is not supported for transport ${repr(transport)}`);
  if (mode === "TRY_NATIVE") {
    try {
      return (await own_awaitable(ask(loop, "_sendfile_native", transport, file, offset, count))) as number;
    } catch (error) {
      if (!(error instanceof SendfileNotAvailableError) || !truth(fallback)) throw error;
    }
  }
  if (!truth(fallback))
    throw new RuntimeError(
      `fallback is disabled and native sendfile is not supported for transport ${repr(transport)}`,
    );
  return send_blocks(transport, file, Number(offset), count);
}

/** The socket of the transport sends it, after what was written before. */
export async function _sendfile_native(
  loop: EventLoop,
  transport: any,
  file: any,
  offset: any,
  count: any,
): Promise<number> {
  if (!(transport instanceof SocketTransport)) throw new SendfileNotAvailableError("sendfile syscall is not supported");
  const sock = transport._sock;
  const was_reading = transport.is_reading() as boolean;
  sock._transport = null;
  transport.pause_reading();
  await transport._make_empty_waiter();
  try {
    const sending: unknown = ask(loop, "sock_sendfile", sock, file, offset, count, { fallback: false });
    return (await own_awaitable(sending)) as number;
  } finally {
    transport._reset_empty_waiter();
    if (was_reading) transport.resume_reading();
    sock._transport = transport;
  }
}

async function send_blocks(transport: any, file: any, offset: number, count: any): Promise<number> {
  if (offset > 0) ask(file, "seek", offset);
  const protocol = new SendfileFallbackProtocol(transport);
  let sent = 0;
  try {
    for (;;) {
      const wanted = truth(count) ? Math.min(Number(count) - sent, BLOCK) : BLOCK;
      const block = (wanted > 0 ? ask(file, "read", wanted) : new Bytes([])) as Bytes;
      // CPython reads in another thread: the loop goes on meanwhile.
      await sleep(0);
      if (block.length === 0) return sent;
      await protocol.drain();
      ask(transport, "write", block);
      sent += block.length;
    }
  } finally {
    if (sent > 0 && hasattr(file, "seek")) ask(file, "seek", offset + sent);
    protocol.restore();
  }
}

/** Has the transport while the blocks of a file are written to it (`_SendfileFallbackProtocol`). */
class SendfileFallbackProtocol extends Protocol {
  static override readonly __name__: string = "_SendfileFallbackProtocol";
  static override readonly __module__: string = "asyncio.base_events";
  readonly #transport: _FlowControlMixin;
  readonly #protocol: unknown;
  readonly #resumes_reading: boolean;
  readonly #resumes_writing: boolean;
  #room: Future<boolean> | null;

  constructor(transport: unknown) {
    super();
    if (!(transport instanceof _FlowControlMixin))
      throw new TypeError("transport should be _FlowControlMixin instance");
    this.#transport = transport;
    this.#protocol = transport.get_protocol();
    this.#resumes_reading = truth(transport.is_reading());
    this.#resumes_writing = transport._protocol_paused;
    transport.pause_reading();
    transport.set_protocol(this);
    this.#room = this.#resumes_writing ? (transport._loop as EventLoop).create_future<boolean>() : null;
  }

  /** Waits until the transport has room. Raises ConnectionError when it is closing. */
  async drain(): Promise<void> {
    if (truth(this.#transport.is_closing())) throw new ConnectionError("Connection closed by peer");
    if (this.#room !== null) await this.#room;
  }

  override connection_made(): any {
    throw new RuntimeError("Invalid state: connection should have been established already.");
  }

  override connection_lost(error: any): any {
    this.#room?.set_exception(error ?? new ConnectionError("Connection is closed by peer"));
    return ask(this.#protocol, "connection_lost", error);
  }

  override pause_writing(): any {
    this.#room ??= (this.#transport._loop as EventLoop).create_future<boolean>();
    return null;
  }

  override resume_writing(): any {
    this.#room?.set_result(false);
    this.#room = null;
    return null;
  }

  override data_received(): any {
    throw new RuntimeError("Invalid state: reading should be paused");
  }

  override eof_received(): any {
    throw new RuntimeError("Invalid state: reading should be paused");
  }

  restore(): void {
    this.#transport.set_protocol(this.#protocol);
    if (this.#resumes_reading) this.#transport.resume_reading();
    this.#room?.cancel();
    if (this.#resumes_writing) ask(this.#protocol, "resume_writing");
  }
}
