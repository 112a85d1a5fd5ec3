import { BaseProtocol, ask } from "./protocols.ts";
import { ProcessLookupError } from "../python/exceptions/os.ts";
import { repr } from "../python/repr/repr.ts";
import { SubprocessTransport } from "./transports.ts";
import { SIGNUM_KILL, SIGNUM_TERM } from "../stdlib/signal/numbers.ts";

import type { HostProcess } from "../host/processes.ts";
import type { EventLoop } from "./base_events.ts";
import type { Future } from "./futures.ts";

/** The transport of a child process (`Lib/asyncio/base_subprocess.py`): its pipes, and its end. */
export class UnixSubprocessTransport extends SubprocessTransport {
  static override readonly __name__: string = "_UnixSubprocessTransport";
  static override readonly __module__: string = "asyncio.unix_events";

  readonly _loop: EventLoop;
  readonly _pid: number;
  _protocol: any;
  _closed = false;
  _finished = false;
  _returncode: number | null = null;
  readonly _pipes = new Map<number, PipeProtocol | null>();
  #process: HostProcess | null;
  #pending_calls: (() => void)[] | null = [];
  #exit_waiters: Future<number>[] = [];
  #forget: () => void;

  constructor(loop: EventLoop, protocol: any, process: HostProcess) {
    super();
    this._loop = loop;
    this._protocol = protocol;
    this._pid = process.pid;
    this.#process = process;
    if (process.stdin !== null) this._pipes.set(0, null);
    if (process.stdout !== null) this._pipes.set(1, null);
    if (process.stderr !== null) this._pipes.set(2, null);
    const end = (): void => this.#kill_running();
    loop._at_close.add(end);
    this.#forget = () => void loop._at_close.delete(end);
    process.on_exit((code) => {
      this.#forget();
      if (!loop.is_closed()) loop.call_soon_threadsafe(() => this.#process_exited(code));
    });
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
    if (this._returncode === null) this.#signal(SIGNUM_KILL);
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
    if (this.#process === null) throw new ProcessLookupError();
    this.#signal(Number(signal));
    return null;
  }

  override terminate(): any {
    return ask(this, "send_signal", SIGNUM_TERM);
  }

  override kill(): any {
    return ask(this, "send_signal", SIGNUM_KILL);
  }

  __repr__(): string {
    const parts = ["_UnixSubprocessTransport"];
    if (this._closed) parts.push("closed");
    parts.push(`pid=${this._pid}`, this._returncode === null ? "running" : `returncode=${this._returncode}`);
    for (const [fd, name] of ["stdin", "stdout", "stderr"].entries()) {
      const protocol = this._pipes.get(fd);
      if (protocol) parts.push(`${name}=${repr(protocol.pipe)}`);
    }
    return `<${parts.join(" ")}>`;
  }

  /** Waits until the process has ended; its exit code. */
  async _wait(): Promise<number> {
    if (this._returncode !== null) return this._returncode;
    const waiter = this._loop.create_future<number>();
    this.#exit_waiters.push(waiter);
    return waiter;
  }

  /** The pipes are connected: what has happened meanwhile is told. */
  _connected(): void {
    this._loop.call_soon(() => ask(this._protocol, "connection_made", this));
    for (const call of this.#pending_calls ?? []) this._loop.call_soon(call);
    this.#pending_calls = null;
  }

  _pipe_data_received(fd: number, data: unknown): void {
    this.#call(() => ask(this._protocol, "pipe_data_received", fd, data));
  }

  _pipe_connection_lost(fd: number, error: unknown): void {
    this.#call(() => ask(this._protocol, "pipe_connection_lost", fd, error));
    this.#try_finish();
  }

  #call(callback: () => unknown): void {
    if (this.#pending_calls === null) this._loop.call_soon(callback);
    else this.#pending_calls.push(callback);
  }

  #process_exited(code: number): null {
    this._returncode = code;
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
      for (const waiter of this.#exit_waiters) if (!waiter.cancelled()) waiter.set_result(this._returncode!);
      this.#exit_waiters = [];
      this.#process = null;
      this._protocol = null;
    }
    return null;
  }

  #signal(signal: number): void {
    try {
      this.#process?.kill(signal);
    } catch (error) {
      // It has ended, and nobody has told yet.
      if ((error as { code?: string }).code !== "ESRCH") throw error;
    }
  }

  /** The loop closes before the process has ended. */
  #kill_running(): void {
    if (this._returncode === null) this.#signal(SIGNUM_KILL);
    this.#process?.forget();
  }
}

/** What the pipes of a child tell is told to its protocol, with the number of the pipe. */
export class PipeProtocol extends BaseProtocol {
  static override readonly __name__: string = "WriteSubprocessPipeProto";
  static override readonly __module__: string = "asyncio.base_subprocess";

  readonly proc: UnixSubprocessTransport;
  readonly fd: number;
  pipe: any = null;
  disconnected = false;

  constructor(proc: UnixSubprocessTransport, fd: number) {
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
