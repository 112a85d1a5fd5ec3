import { own_awaitable } from "../../coroutines/awaitable.ts";
import { getattr, hasattr } from "../../python/attributes/getattr.ts";
import { isinstance } from "../../python/builtins/classes.ts";
import { AttributeError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { int } from "../../python/types/number_types.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { numbers } from "../../stdlib/socket/constants.ts";
import { EventLoop } from "../base_events.ts";
import { SENDFILE_FALLBACK_READBUFFER_SIZE } from "../constants.ts";
import { SendfileNotAvailableError } from "../exceptions.ts";
import { ask } from "../protocols.ts";
import { kind_of, may_block } from "./open_socket.ts";

import type { Socket } from "../../stdlib/socket/socket.ts";

// `loop.sock_sendfile` (`Lib/asyncio/base_events.py`). The system's own call that sends a file is not Node's to make: what it is
// asked for is read and sent, which the other side cannot tell.

/** Sends a file, or `count` bytes of it from `offset` on, and returns how many bytes that were. */
export async function sock_sendfile(
  loop: EventLoop,
  sock: Socket,
  file: any,
  offset: any = 0,
  count: any = null,
  { fallback = true }: { fallback?: any } = {},
): Promise<number> {
  if (loop._debug && may_block(sock)) throw new ValueError("the socket must be non-blocking");
  check_parameters(sock, file, offset, count);
  try {
    return (await own_awaitable(ask(loop, "_sock_sendfile_native", sock, file, offset, count))) as number;
  } catch (error) {
    if (!(error instanceof SendfileNotAvailableError) || !truth(fallback)) throw error;
  }
  return send_blocks(loop, sock, file, Number(offset), count);
}

/** What the system would send by itself: a file of its own. */
export async function _sock_sendfile_native(
  loop: EventLoop,
  sock: Socket,
  file: any,
  offset: any,
  count: any,
): Promise<number> {
  if (!(loop instanceof EventLoop))
    throw new SendfileNotAvailableError(
      `syscall sendfile is not available for socket ${repr(sock)} and file ${repr(file)} combination`,
    );
  if (!has_number(file)) throw new SendfileNotAvailableError("not a regular file");
  // The system reads from the offset even if that is zero; the file's place moves if anything was sent.
  const place: unknown = ask(file, "tell");
  ask(file, "seek", offset);
  const sent = await send_blocks(loop, sock, file, Number(offset), count);
  if (sent === 0) ask(file, "seek", place);
  return sent;
}

function has_number(file: unknown): boolean {
  try {
    return isinstance(ask(file, "fileno"), int as never);
  } catch (error) {
    if (error instanceof AttributeError || error instanceof OSError || error instanceof ValueError) return false;
    throw error;
  }
}

async function send_blocks(loop: EventLoop, sock: Socket, file: any, offset: number, count: any): Promise<number> {
  if (offset > 0) ask(file, "seek", offset);
  let sent = 0;
  try {
    for (;;) {
      const left = truth(count) ? Number(count) - sent : SENDFILE_FALLBACK_READBUFFER_SIZE;
      const wanted = Math.min(left, SENDFILE_FALLBACK_READBUFFER_SIZE);
      const block = (wanted > 0 ? ask(file, "read", wanted) : new Bytes([])) as Bytes;
      if (block.length === 0) return sent;
      await own_awaitable(ask(loop, "sock_sendall", sock, block));
      sent += block.length;
    }
  } finally {
    if (sent > 0 && hasattr(file, "seek")) ask(file, "seek", offset + sent);
  }
}

function check_parameters(sock: Socket, file: unknown, offset: unknown, count: unknown): void {
  const mode: unknown = getattr(file, "mode", "b");
  if (typeof mode === "string" && !mode.includes("b")) throw new ValueError("file should be opened in binary mode");
  if (kind_of(sock) !== numbers.SOCK_STREAM) throw new ValueError("only SOCK_STREAM type sockets are supported");
  if (count !== null) check_integer(count, 1, `count must be a positive integer (got ${repr(count)})`);
  check_integer(offset, 0, `offset must be a non-negative integer (got ${repr(offset)})`);
}

function check_integer(value: unknown, least: number, problem: string): void {
  if (!isinstance(value, int as never)) throw new TypeError(problem);
  if ((value as number) < least) throw new ValueError(problem);
}
