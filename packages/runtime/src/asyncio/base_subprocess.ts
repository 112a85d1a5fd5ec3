import { coroutine } from "../coroutines/coroutine.ts";
import { call, kwargs } from "../python/calls/call.ts";
import { KeyboardInterrupt, NotImplementedError } from "../python/exceptions/hierarchy.ts";
import { ProcessLookupError } from "../python/exceptions/os.ts";
import { SystemExit } from "../python/exceptions/system_exit.ts";
import { getitem } from "../python/items/getitem.ts";
import { class_name } from "../python/names.ts";
import { repr } from "../python/repr/repr.ts";
import { PIPE } from "../stdlib/subprocess/constants.ts";
import { Popen } from "../stdlib/subprocess/popen.ts";
import { log } from "./log.ts";
import { BaseProtocol, ask } from "./protocols.ts";
import { subprocess_names } from "./replaceable.ts";
import { SubprocessTransport } from "./transports.ts";
import { connect_read_pipe, connect_write_pipe } from "./unix_events/connect_pipe.ts";
import { UnixWritePipeTransport } from "./unix_events/write_pipe.ts";

import type { Keywords } from "../python/calls/keywords.ts";
import type { Future } from "./futures.ts";

/** The methods of loops, where the program names none of them. */
const connecting = { connect_read_pipe, connect_write_pipe };

/** The transport of a child process (`Lib/asyncio/base_subprocess.py`): its pipes, and its end. */
export class BaseSubprocessTransport extends SubprocessTransport {
  static override readonly __name__: string = "BaseSubprocessTransport";
  static override readonly __module__: string = "asyncio.base_subprocess";

  _loop: any;
  _pid: any = null;
  _protocol: any;
  _proc: any = null;
  _closed = false;
  _finished = false;
  _returncode: number | null = null;
  readonly _pipes = new Map<number, PipeProtocol | null>();
  _pending_calls: (() => void)[] | null = [];
  _exit_waiters: Future<number>[] = [];

  constructor(
    loop: any,
    protocol: any,
    args: any,
    shell: any,
    stdin: any,
    stdout: any,
    stderr: any,
    bufsize: any,
    waiter: any = null,
    extra: any = null,
    options: Keywords = {},
  ) {
    super(extra);
    this._loop = loop;
    this._protocol = protocol;
    if (stdin === PIPE) this._pipes.set(0, null);
    if (stdout === PIPE) this._pipes.set(1, null);
    if (stderr === PIPE) this._pipes.set(2, null);
    try {
      ask(this, "_start", { args, shell, stdin, stdout, stderr, bufsize, ...options });
    } catch (error) {
      ask(this, "close");
      throw error;
    }
    this._pid = this._proc.pid;
    this._extra.__setitem__("subprocess", this._proc);
    ask(loop, "create_task", coroutine(this._connect_pipes.bind(this), waiter));
  }

  /** Starts the program: `_proc` is set. */
  _start(_options: Keywords): any {
    throw new NotImplementedError();
  }

  override set_protocol(protocol: any): any {
    this._protocol = protocol;
    return null;
  }

  override get_protocol(): any {
    return this._protocol;
  }

  override is_closing(): any {
    return this._closed;
  }

  /** Closes the pipes, and kills the process if it runs. */
  override close(): any {
    if (this._closed) return null;
    this._closed = true;
    for (const protocol of this._pipes.values()) if (protocol !== null) ask(protocol.pipe, "close");
    if (this._proc === null || this._returncode !== null || this._proc.poll() !== null) return null;
    if (this._loop.get_debug() === true) log("warning", `Close running child process: kill ${repr(this)}`);
    try {
      this._proc.kill();
    } catch (error) {
      // It has ended, and nobody has told yet.
      if (!(error instanceof ProcessLookupError)) throw error;
    }
    return null;
  }

  override get_pid(): any {
    return this._pid;
  }

  override get_returncode(): any {
    return this._returncode;
  }

  override get_pipe_transport(fd: any): any {
    return this._pipes.get(Number(fd))?.pipe ?? null;
  }

  override send_signal(signal: any): any {
    this.#check_proc();
    return this._proc.send_signal(signal);
  }

  override terminate(): any {
    this.#check_proc();
    return this._proc.terminate();
  }

  override kill(): any {
    this.#check_proc();
    return this._proc.kill();
  }

  #check_proc(): void {
    if (this._proc === null) throw new ProcessLookupError();
  }

  __repr__(): string {
    const parts = [class_name(this.constructor)];
    if (this._closed) parts.push("closed");
    if (this._pid !== null) parts.push(`pid=${this._pid}`);
    if (this._returncode !== null) parts.push(`returncode=${this._returncode}`);
    else parts.push(this._pid === null ? "not started" : "running");
    for (const [fd, name] of ["stdin", "stdout", "stderr"].entries()) {
      const protocol = this._pipes.get(fd);
      if (protocol) parts.push(`${name}=${repr(protocol.pipe)}`);
    }
    return `<${parts.join(" ")}>`;
  }

  /** Waits until the process has ended; its exit code. */
  async _wait(): Promise<number> {
    if (this._returncode !== null) return this._returncode;
    const waiter = this._loop.create_future() as Future<number>;
    this._exit_waiters.push(waiter);
    return waiter;
  }

  /** Connects the pipes, and tells what has happened meanwhile. */
  async _connect_pipes(waiter: any): Promise<null> {
    const told = waiter === null ? null : (waiter as Future<null>);
    try {
      await this.#connect(0, "connect_write_pipe", this._proc.stdin);
      await this.#connect(1, "connect_read_pipe", this._proc.stdout);
      await this.#connect(2, "connect_read_pipe", this._proc.stderr);
      const calls = this._pending_calls ?? [];
      this._loop.call_soon(() => ask(this._protocol, "connection_made", this));
      for (const call of calls) this._loop.call_soon(call);
      this._pending_calls = null;
    } catch (error) {
      if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
      if (told !== null && !told.cancelled()) told.set_exception(error);
      return null;
    }
    if (told !== null && !told.cancelled()) told.set_result(null);
    return null;
  }

  async #connect(fd: number, method: keyof typeof connecting, pipe: any): Promise<void> {
    if (pipe === null) return;
    const factory = (): PipeProtocol => new PipeProtocol(this, fd);
    const is_named = this._loop[method] !== undefined;
    const pair = await (is_named
      ? ask(this._loop, method, factory, pipe)
      : connecting[method](this._loop, factory, pipe));
    this._pipes.set(fd, getitem(pair, 1) as PipeProtocol);
  }

  _pipe_data_received(fd: number, data: unknown): void {
    this.#call(() => ask(this._protocol, "pipe_data_received", fd, data));
  }

  _pipe_connection_lost(fd: number, error: unknown): void {
    this.#call(() => ask(this._protocol, "pipe_connection_lost", fd, error));
    this.#try_finish();
  }

  #call(callback: () => unknown): void {
    if (this._pending_calls === null) this._loop.call_soon(callback);
    else this._pending_calls.push(callback);
  }

  _process_exited(code: any): null {
    if (this._loop.get_debug() === true) log("info", `${repr(this)} exited with return code ${repr(code)}`);
    this._returncode = code;
    if (this._proc.returncode === null) this._proc.returncode = code;
    // Whoever read its input reads no more.
    const pipe: unknown = this._pipes.get(0)?.pipe;
    if (pipe instanceof UnixWritePipeTransport) pipe._look();
    this.#call(() => ask(this._protocol, "process_exited"));
    this.#try_finish();
    return null;
  }

  #try_finish(): void {
    if (this._returncode === null || this._finished) return;
    if (![...this._pipes.values()].every((protocol) => protocol?.disconnected === true)) return;
    this._finished = true;
    this.#call(() => this.#call_connection_lost());
  }

  #call_connection_lost(): null {
    try {
      ask(this._protocol, "connection_lost", null);
    } finally {
      for (const waiter of this._exit_waiters) if (!waiter.cancelled()) waiter.set_result(this._returncode!);
      this._exit_waiters = [];
      this._loop = null;
      this._proc = null;
      this._protocol = null;
    }
    return null;
  }
}

/** The transport of a child process of this system. */
export class UnixSubprocessTransport extends BaseSubprocessTransport {
  static override readonly __name__: string = "_UnixSubprocessTransport";
  static override readonly __module__: string = "asyncio.unix_events";

  override _start({ args, ...options }: Keywords): any {
    const make = subprocess_names.Popen ?? Popen;
    this._proc = call(make, args, kwargs({ ...options, universal_newlines: false }));
    return null;
  }
}

/** What the pipes of a child tell is told to its protocol, with the number of the pipe. */
export class PipeProtocol extends BaseProtocol {
  static override readonly __name__: string = "WriteSubprocessPipeProto";
  static override readonly __module__: string = "asyncio.base_subprocess";

  readonly proc: BaseSubprocessTransport;
  readonly fd: number;
  pipe: any = null;
  disconnected = false;

  constructor(proc: BaseSubprocessTransport, fd: number) {
    super();
    this.proc = proc;
    this.fd = fd;
  }

  override connection_made(transport: any): any {
    this.pipe = transport;
    return null;
  }

  override connection_lost(error: any): any {
    this.disconnected = true;
    this.proc._pipe_connection_lost(this.fd, error);
    return null;
  }

  override pause_writing(): any {
    return ask(this.proc._protocol, "pause_writing");
  }

  override resume_writing(): any {
    return ask(this.proc._protocol, "resume_writing");
  }

  data_received(data: any): any {
    this.proc._pipe_data_received(this.fd, data);
    return null;
  }

  eof_received(): any {
    return null;
  }

  __repr__(): string {
    return `<${this.fd === 0 ? "Write" : "Read"}SubprocessPipeProto fd=${this.fd} pipe=${repr(this.pipe)}>`;
  }
}
