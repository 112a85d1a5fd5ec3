import { processes } from "#processes";
import { Tuple } from "../../python/values/tuple.ts";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { system_error } from "../../python/exceptions/system_errors.ts";
import { truth } from "../../python/truth.ts";
import { ByteText } from "../../python/values/byte_text.ts";
import { PIPE } from "../../stdlib/subprocess/constants.ts";
import { current_host } from "../../host/current.ts";
import { PipeProtocol, UnixSubprocessTransport } from "../base_subprocess.ts";
import { invoke } from "../callbacks.ts";
import { future_from_promise } from "../foreign.ts";
import { child_options, system_text } from "./child_options.ts";
import { UnixReadPipeTransport } from "./read_pipe.ts";
import { UnixWritePipeTransport } from "./write_pipe.ts";

import type { Keywords } from "../../python/calls/keywords.ts";
import type { HostProcess } from "../../host/processes.ts";
import type { EventLoop } from "../base_events.ts";

/** Arguments of `Popen` that asyncio does not let through, in CPython's order, with what they must be. */
const FIXED: readonly (readonly [string, (value: unknown) => boolean, string])[] = [
  ["universal_newlines", (value) => !truth(value), "universal_newlines must be False"],
  ["shell", () => true, ""],
  ["bufsize", (value) => value === 0, "bufsize must be 0"],
  ["text", (value) => !truth(value), "text must be False"],
  ["encoding", (value) => value === null, "encoding must be None"],
  ["errors", (value) => value === null, "errors must be None"],
];

/** Starts a program; the pair of transport and protocol. */
export async function subprocess_exec(
  loop: EventLoop,
  protocol_factory: unknown,
  program: unknown,
  args: readonly unknown[],
  keywords: Keywords,
): Promise<Tuple> {
  const rest = checked(keywords, (shell) => (truth(shell ?? false) ? "shell must be False" : null));
  const [name, ...texts] = [program, ...args].map(system_text);
  return started(loop, protocol_factory, name!, texts, rest);
}

/** Has the shell run a command; the pair of transport and protocol. */
export async function subprocess_shell(
  loop: EventLoop,
  protocol_factory: unknown,
  command: unknown,
  keywords: Keywords,
): Promise<Tuple> {
  if (typeof command !== "string" && !(command instanceof ByteText)) throw new ValueError("cmd must be a string");
  const rest = checked(keywords, (shell) => (truth(shell ?? true) ? null : "shell must be True"));
  return started(loop, protocol_factory, "/bin/sh", ["-c", system_text(command)], rest);
}

function checked(keywords: Keywords, check_shell: (shell: unknown) => string | null): Keywords {
  const rest = { ...keywords };
  for (const [name, is_right, text] of FIXED) {
    const failure = name === "shell" ? check_shell(rest[name]) : !(name in rest) || is_right(rest[name]) ? null : text;
    if (failure !== null) throw new ValueError(failure);
    delete rest[name];
  }
  return rest;
}

async function started(
  loop: EventLoop,
  protocol_factory: unknown,
  program: string,
  args: readonly string[],
  { stdin = PIPE, stdout = PIPE, stderr = PIPE, ...others }: Keywords,
): Promise<Tuple> {
  const options = child_options([stdin, stdout, stderr], others);
  const protocol: unknown = invoke(protocol_factory, []);
  const end = current_host().begin_outside?.() ?? (() => undefined);
  const process = await future_from_promise(
    processes.spawn(program, args, options).catch((error: unknown) => {
      end();
      throw system_error(error, (error as { path?: string }).path ?? program);
    }),
  );
  process.on_exit(end);
  const transport = new UnixSubprocessTransport(loop, protocol, process);
  await connect_pipes(loop, transport, process);
  transport._connected();
  // The protocol hears of the connection before whoever waits goes on.
  const made = loop.create_future<null>();
  loop.call_soon(() => (made.done() ? null : made.set_result(null)));
  await made;
  return Tuple.of(transport, protocol);
}

async function connect_pipes(
  loop: EventLoop,
  transport: UnixSubprocessTransport,
  { stdin, stdout, stderr }: HostProcess,
): Promise<void> {
  if (stdin !== null) {
    const waiter = loop.create_future<null>();
    const protocol = new PipeProtocol(transport, 0);
    void new UnixWritePipeTransport(loop, stdin, 0, protocol, waiter, null);
    await waiter;
    transport._pipes.set(0, protocol);
  }
  for (const [fd, pipe] of [[1, stdout] as const, [2, stderr] as const]) {
    if (pipe === null) continue;
    const waiter = loop.create_future<null>();
    const protocol = new PipeProtocol(transport, fd);
    void new UnixReadPipeTransport(loop, pipe, fd, protocol, waiter, null);
    await waiter;
    transport._pipes.set(fd, protocol);
  }
}
