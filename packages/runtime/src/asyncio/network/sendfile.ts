import { RuntimeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { SocketTransport } from "../selector_events/socket_transport.ts";
import { ask } from "../protocols.ts";

import type { EventLoop } from "../base_events.ts";

/** How much is read from the file at once, in bytes. */
const BLOCK = 256 * 1024;

/** Sends a file, or `count` bytes of it from `offset` on, and returns how many bytes that were. */
export async function sendfile(
  _loop: EventLoop,
  transport: any,
  file: any,
  offset: any = 0,
  count: any = null,
  _options: { fallback?: any } = {},
): Promise<number> {
  if (truth(ask(transport, "is_closing"))) throw new RuntimeError("Transport is closing");
  if (!(transport instanceof SocketTransport))
    throw new RuntimeError(`sendfile is not supported for transport ${repr(transport)}`);
  if (!String(file.mode ?? "b").includes("b")) throw new ValueError("file should be opened in binary mode");
  transport.pause_reading();
  await transport._make_empty_waiter();
  transport._reset_empty_waiter();
  let sent = 0;
  try {
    ask(file, "seek", offset);
    for (;;) {
      const wanted = count === null ? BLOCK : Math.min(BLOCK, Number(count) - sent);
      const block = (wanted > 0 ? ask(file, "read", wanted) : new Bytes([])) as Bytes;
      if (block.length === 0) return sent;
      transport.write(block);
      sent += block.length;
      await transport._make_empty_waiter();
      transport._reset_empty_waiter();
    }
  } finally {
    if (sent > 0) ask(file, "seek", Number(offset) + sent);
    transport.resume_reading();
  }
}
