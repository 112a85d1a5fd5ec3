import { call } from "../../python/calls/call.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { KeyboardInterrupt, ValueError } from "../../python/exceptions/hierarchy.ts";
import { SystemExit } from "../../python/exceptions/system_exit.ts";
import { truth } from "../../python/truth.ts";
import { ByteText } from "../../python/values/byte_text.ts";
import { PIPE } from "../../stdlib/subprocess/constants.ts";
import { Popen } from "../../stdlib/subprocess/popen.ts";
import { current_host } from "../../host/current.ts";
import { UnixSubprocessTransport } from "../base_subprocess.ts";

import type { Keywords } from "../../python/calls/keywords.ts";
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
  return started(loop, protocol_factory, Tuple.of(program, ...args), false, rest);
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
  return started(loop, protocol_factory, command, true, rest);
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
  args: unknown,
  shell: boolean,
  { stdin = PIPE, stdout = PIPE, stderr = PIPE, ...others }: Keywords,
): Promise<Tuple> {
  const protocol: unknown = call(protocol_factory);
  const waiter = loop.create_future<null>();
  const streams = [stdin, stdout, stderr] as const;
  const transport = new UnixSubprocessTransport(loop, protocol, args, shell, ...streams, 0, waiter, null, others);
  watch(loop, transport);
  try {
    await waiter;
  } catch (error) {
    if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
    transport.close();
    await transport._wait();
    throw error;
  }
  return Tuple.of(transport, protocol);
}

/** Tells the transport of the end of its process; a loop that closes before kills it. */
function watch(loop: EventLoop, transport: UnixSubprocessTransport): void {
  const { _proc: popen } = transport;
  if (!(popen instanceof Popen)) return;
  const process = popen._process;
  const end_outside = current_host().begin_outside?.() ?? (() => undefined);
  const kill = (): void => {
    if (transport._returncode === null) popen.kill();
    process.forget();
  };
  process.remember();
  loop._at_close.add(kill);
  process.on_exit((code) => {
    end_outside();
    loop._at_close.delete(kill);
    if (loop.is_closed()) return;
    // What a watcher is told tells the transport: the ends of its pipes, which came before, are told before.
    const exited = (): null => transport._process_exited(code);
    loop.call_soon_threadsafe(() => void loop.call_soon(exited));
  });
}
