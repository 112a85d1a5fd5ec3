import { processes } from "#processes";
import { call } from "../../python/calls/call.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { with_system_errors } from "../../python/exceptions/system_errors.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { UnixReadPipeTransport } from "./read_pipe.ts";
import { UnixWritePipeTransport } from "./write_pipe.ts";

import type { EventLoop } from "../base_events.ts";

/** Reads a pipe, a terminal or the standard input by a protocol; the pair of transport and protocol. */
export async function connect_read_pipe(loop: EventLoop, protocol_factory: unknown, pipe: unknown): Promise<Tuple> {
  const protocol: unknown = call(protocol_factory);
  const waiter = loop.create_future<null>();
  const number = descriptor_of(pipe, "Pipe transport is for pipes/sockets only.");
  const opened = with_system_errors(() => processes.read_descriptor(number));
  const transport = new UnixReadPipeTransport(loop, opened, number, protocol, waiter, pipe);
  await waiter;
  return Tuple.of(transport, protocol);
}

/** Writes a pipe, a terminal or a standard stream by a protocol; the pair of transport and protocol. */
export async function connect_write_pipe(loop: EventLoop, protocol_factory: unknown, pipe: unknown): Promise<Tuple> {
  const protocol: unknown = call(protocol_factory);
  const waiter = loop.create_future<null>();
  const number = descriptor_of(pipe, "Pipe transport is only for pipes, sockets and character devices");
  const opened = with_system_errors(() => processes.write_descriptor(number));
  const transport = new UnixWritePipeTransport(loop, opened, number, protocol, waiter, pipe);
  await waiter;
  return Tuple.of(transport, protocol);
}

function descriptor_of(pipe: unknown, refusal: string): number {
  const number = Number(call_method(pipe, "fileno"));
  if (!with_system_errors(() => processes.can_wait(number))) throw new ValueError(refusal);
  return number;
}
