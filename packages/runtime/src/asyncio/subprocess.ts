import { take_keywords } from "../python/calls/keywords.ts";
import { BrokenPipeError, ConnectionResetError } from "../python/exceptions/os.ts";
import { Tuple } from "../python/values/tuple.ts";
import { coroutine } from "../coroutines/coroutine.ts";
import { get_running_loop } from "./events.ts";
import { ask } from "./protocols.ts";
import { FlowControlMixin } from "./streams/flow_control.ts";
import { DEFAULT_LIMIT, StreamReader } from "./streams/reader.ts";
import { StreamWriter } from "./streams/writer.ts";
import { gather } from "./tasks/gather.ts";
import { repr } from "../python/repr/repr.ts";
import { subprocess_exec, subprocess_shell } from "./unix_events/subprocesses.ts";

import type { Bytes } from "../python/values/bytes.ts";
import type { EventLoop } from "./base_events.ts";
import type { Future } from "./futures.ts";

export { DEVNULL, PIPE, STDOUT } from "../stdlib/subprocess/constants.ts";

/** Hands the pipes of a child to streams (`Lib/asyncio/subprocess.py`). */
export class SubprocessStreamProtocol extends FlowControlMixin {
  static override readonly __name__: string = "SubprocessStreamProtocol";
  static override readonly __module__: string = "asyncio.subprocess";

  readonly _limit: number;
  stdin: StreamWriter | null = null;
  stdout: StreamReader | null = null;
  stderr: StreamReader | null = null;
  _transport: any = null;
  _process_exited = false;
  readonly _pipe_fds = new Set<number>();
  readonly _stdin_closed: Future<null>;

  constructor(limit: any, loop: any) {
    super(loop);
    this._limit = limit;
    this._stdin_closed = this._loop.create_future();
  }

  override connection_made(transport: any): any {
    this._transport = transport;
    this.stdout = this.#reader(1);
    this.stderr = this.#reader(2);
    const stdin: unknown = ask(transport, "get_pipe_transport", 0);
    if (stdin !== null) this.stdin = new StreamWriter(stdin, this, null, this._loop);
    return null;
  }

  pipe_data_received(fd: any, data: any): any {
    return this.#reader_of(fd)?.feed_data(data) ?? null;
  }

  pipe_connection_lost(fd: any, error: any): any {
    if (fd === 0) {
      this.stdin?.close();
      this.connection_lost(error);
      if (error === null) this._stdin_closed.set_result(null);
      else {
        this._stdin_closed.set_exception(error);
        this._stdin_closed._set_retrieved();
      }
      return null;
    }
    const reader = this.#reader_of(fd);
    if (error === null) reader?.feed_eof();
    else reader?.set_exception(error);
    this._pipe_fds.delete(fd);
    this.#maybe_close_transport();
    return null;
  }

  process_exited(): any {
    this._process_exited = true;
    this.#maybe_close_transport();
    return null;
  }

  override _get_close_waiter(stream: any): any {
    return stream === this.stdin ? this._stdin_closed : null;
  }

  __repr__(): string {
    const parts = ["SubprocessStreamProtocol"];
    for (const name of ["stdin", "stdout", "stderr"] as const)
      if (this[name] !== null) parts.push(`${name}=${repr(this[name])}`);
    return `<${parts.join(" ")}>`;
  }

  #reader(fd: number): StreamReader | null {
    const transport: unknown = ask(this._transport, "get_pipe_transport", fd);
    if (transport === null) return null;
    const reader = new StreamReader(this._limit, this._loop);
    reader.set_transport(transport);
    this._pipe_fds.add(fd);
    return reader;
  }

  #reader_of(fd: any): StreamReader | null {
    if (fd === 1) return this.stdout;
    return fd === 2 ? this.stderr : null;
  }

  #maybe_close_transport(): void {
    if (this._pipe_fds.size > 0 || !this._process_exited) return;
    ask(this._transport, "close");
    this._transport = null;
  }
}

/** A child process (`asyncio.subprocess.Process`). */
export class Process {
  static readonly __name__: string = "Process";
  static readonly __module__: string = "asyncio.subprocess";

  readonly _transport: any;
  readonly _protocol: any;
  readonly _loop: EventLoop;
  readonly stdin: StreamWriter | null;
  readonly stdout: StreamReader | null;
  readonly stderr: StreamReader | null;
  readonly pid: number;

  constructor(transport: any, protocol: any, loop: any) {
    this._transport = transport;
    this._protocol = protocol;
    this._loop = loop;
    this.stdin = protocol.stdin;
    this.stdout = protocol.stdout;
    this.stderr = protocol.stderr;
    this.pid = ask(transport, "get_pid");
  }

  /** The exit code, negative for the signal that ended it; None while it runs. */
  get returncode(): number | null {
    return ask(this._transport, "get_returncode");
  }

  /** Waits until the process has ended; its exit code. */
  async wait(): Promise<number> {
    return await ask(this._transport, "_wait");
  }

  send_signal(signal: any): null {
    return ask(this._transport, "send_signal", signal);
  }

  terminate(): null {
    return ask(this._transport, "terminate");
  }

  kill(): null {
    return ask(this._transport, "kill");
  }

  /** Writes the input, reads until both ends are closed, and waits for the end; what was read. */
  async communicate(input: any = null): Promise<Tuple<[Bytes | null, Bytes | null]>> {
    const stdin = coroutine(async () => (this.stdin === null ? null : feed(this.stdin, input)));
    const stdout = coroutine(async () => (this.stdout === null ? null : this.#read(1, this.stdout)));
    const stderr = coroutine(async () => (this.stderr === null ? null : this.#read(2, this.stderr)));
    const [, out, err] = (await gather<any>(stdin, stdout, stderr)) as [null, Bytes | null, Bytes | null];
    await this.wait();
    return Tuple.of(out, err) as unknown as Tuple<[Bytes | null, Bytes | null]>;
  }

  async #read(fd: number, stream: StreamReader): Promise<Bytes> {
    const transport: unknown = ask(this._transport, "get_pipe_transport", fd);
    const output = await stream.read();
    ask(transport, "close");
    return output;
  }

  __repr__(): string {
    return `<${(this.constructor as unknown as { __name__: string }).__name__} ${this.pid}>`;
  }
}

/** A child that does not want the input is no error. */
async function feed(stdin: StreamWriter, input: any): Promise<null> {
  try {
    if (input !== null) stdin.write(input);
    await stdin.drain();
  } catch (error) {
    if (!(error instanceof BrokenPipeError) && !(error instanceof ConnectionResetError)) throw error;
  }
  stdin.close();
  return null;
}

/** Starts a program with its arguments. Raises OSError when it cannot be. */
export async function create_subprocess_exec(program: any, ...args: any[]): Promise<Process> {
  const { limit = DEFAULT_LIMIT, ...keywords } = take_keywords(args);
  const loop = get_running_loop();
  const made = await subprocess_exec(loop, protocol_of(limit, loop), program, args, with_streams(keywords));
  return new Process(made.items[0], made.items[1], loop);
}

/** Has the shell run a command. */
export async function create_subprocess_shell(
  cmd: any,
  stdin: any = null,
  stdout: any = null,
  stderr: any = null,
  limit: any = DEFAULT_LIMIT,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Process> {
  const loop = get_running_loop();
  const keywords = { stdin, stdout, stderr, ...options };
  const made = await subprocess_shell(loop, protocol_of(limit, loop), cmd, keywords);
  return new Process(made.items[0], made.items[1], loop);
}

function protocol_of(limit: unknown, loop: EventLoop): () => SubprocessStreamProtocol {
  return () => new SubprocessStreamProtocol(limit, loop);
}

/** Not given, the streams are this process's own. */
function with_streams(keywords: Record<string, unknown>): Record<string, unknown> {
  return { stdin: null, stdout: null, stderr: null, ...keywords };
}
