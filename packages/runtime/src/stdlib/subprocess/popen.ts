import { processes } from "#processes";
import { child_options, system_text } from "../../asyncio/unix_events/child_options.ts";
import { as_index } from "../../python/items/position.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { ProcessLookupError } from "../../python/exceptions/os.ts";
import { system_error, with_system_errors } from "../../python/exceptions/system_errors.ts";
import { open } from "../../python/files/open.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { ByteText } from "../../python/values/byte_text.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { c_int } from "../os/arguments.ts";
import { SIGNUM_KILL, SIGNUM_TERM } from "../signal/numbers.ts";
import { communicated, type Streams } from "./communicate.ts";
import { TimeoutExpired } from "./errors.ts";
import { deadline_of, waited } from "./waiting.ts";

import type { HostProcess, StartOptions } from "../../host/processes.ts";
import type { Keywords } from "../../python/calls/keywords.ts";

/** The most of its own text that a process shows. */
const SHOWN = 80;

/** How the pipes of a process are read and written: as text, or as bytes. */
interface TextOptions {
  readonly encoding: unknown;
  readonly errors: unknown;
}

/** A program that was started (`Lib/subprocess.py: Popen`). */
export class Popen {
  static readonly __name__: string = "Popen";
  static readonly __module__: string = "subprocess";
  static readonly __hidden__: readonly string[] = ["_process", "_waits", "_communicates"];

  args: any;
  pid: number;
  returncode: any = null;
  stdin: any = null;
  stdout: any = null;
  stderr: any = null;
  encoding: any;
  errors: any;
  text_mode: any;
  universal_newlines: any;
  readonly _process: HostProcess;
  #communication: Streams | null = null;

  constructor(args: any, options: Keywords = {}) {
    const { bufsize = -1, executable = null, shell = false, pass_fds = null, ...others } = options;
    const { text = null, universal_newlines = null, encoding = null, errors = null, ...rest } = others;
    const { stdin = null, stdout = null, stderr = null, ...child } = rest;
    if (as_index(bufsize) === undefined) throw new TypeError("bufsize must be an integer");
    if (text !== null && universal_newlines !== null && truth(text) !== truth(universal_newlines))
      throw new TypeError("Cannot disambiguate when both text and universal_newlines are supplied but different.");
    const is_text = truth(text) || truth(universal_newlines) || encoding !== null || errors !== null;
    this.args = args;
    this.encoding = encoding;
    this.errors = errors;
    this.text_mode = this.universal_newlines = is_text;
    const [program, ...given] = command_of(args, truth(shell));
    const settings: Omit<StartOptions, "streams"> = {
      ...child_options([null, null, null], child),
      called: executable === null ? null : program!,
      descriptors: pass_fds === null ? [] : [...(iterate(pass_fds) as Iterable<unknown>)].map(c_int),
    };
    const pipes = new Pipes();
    const streams = pipes.streams(child_options([stdin, stdout, stderr], {}).streams);
    const started = executable === null ? program! : system_text(executable);
    this._process = pipes.guard(() =>
      starting(() => processes.start(started, given, { ...settings, streams }), started),
    );
    // Whoever does not wait for it ends before it.
    this._process.forget();
    this.pid = this._process.pid;
    const options_of_text = is_text ? { encoding, errors } : null;
    this.stdin = opened(pipes.own[0], "w", options_of_text);
    this.stdout = opened(pipes.own[1], "r", options_of_text);
    this.stderr = opened(pipes.own[2], "r", options_of_text);
  }

  /** The exit code; None while it runs. */
  poll(): any {
    return (this.returncode ??= this._process.poll());
  }

  /** Waits until it has ended; its exit code. Raises TimeoutExpired when that takes too long. */
  wait(timeout: unknown = null): any {
    return waited(this._waits(timeout));
  }

  /** Writes the input, reads until both ends are closed, and waits for the end; what was read. */
  communicate(input: unknown = null, timeout: unknown = null): any {
    return waited(this._communicates(input, timeout));
  }

  send_signal(signal: unknown): null {
    const number = c_int(signal);
    if (this.poll() !== null) return null;
    try {
      with_system_errors(() => this._process.kill(number));
    } catch (error) {
      if (!(error instanceof ProcessLookupError)) throw error;
    }
    return null;
  }

  terminate(): null {
    return this.send_signal(SIGNUM_TERM);
  }

  kill(): null {
    return this.send_signal(SIGNUM_KILL);
  }

  __enter__(): this {
    return this;
  }

  __exit__(_type: unknown, _error: unknown, _traceback: unknown): null {
    for (const file of [this.stdout, this.stderr, this.stdin]) file?.close();
    this.wait();
    return null;
  }

  __repr__(): string {
    const text = `<Popen: returncode: ${repr(this.returncode)} args: ${repr(this.args)}>`;
    return text.length > SHOWN ? `${text.slice(0, SHOWN - 4)}...>` : text;
  }

  /** `wait` as steps, each of which gives how many seconds it waits for. */
  *_waits(timeout: unknown): Generator<number, any> {
    const deadline = deadline_of(timeout);
    for (let pause = 0.0005; this.poll() === null; pause = Math.min(2 * pause, 0.05)) {
      if (processes.seconds() >= deadline) throw new TimeoutExpired(this.args, timeout);
      yield Math.min(pause, deadline - processes.seconds());
    }
    return this.returncode;
  }

  /** `communicate` as such steps. */
  *_communicates(input: unknown, timeout: unknown): Generator<number, any> {
    if (this.#communication !== null && input !== null)
      throw new ValueError("Cannot send input after starting communication");
    const deadline = deadline_of(timeout);
    const streams = (this.#communication ??= { of: this, out: [], err: [], sent: 0, input });
    const [out, err] = yield* communicated(streams, { deadline, timeout });
    yield* this._waits(timeout === null ? null : Math.max(0, deadline - processes.seconds()));
    return Tuple.of(out, err);
  }
}

/** An error names the program, or the folder that it should run in. */
function starting<T>(start: () => T, program: string): T {
  try {
    return start();
  } catch (error) {
    throw system_error(error, (error as { path?: string }).path ?? program);
  }
}

/** The pipes between a process and this one. */
class Pipes {
  /** This process's ends, by the number of the stream. */
  readonly own: [number | null, number | null, number | null] = [null, null, null];
  readonly #others: number[] = [];

  /** What the child gets: its end where a pipe is asked for. */
  streams(wanted: StartOptions["streams"]): StartOptions["streams"] {
    return wanted.map((stream, place) => {
      if (stream !== "pipe") return stream;
      const [reading, writing] = with_system_errors(() => processes.pipe());
      const [child, own] = place === 0 ? [reading, writing] : [writing, reading];
      this.own[place] = own;
      this.#others.push(child);
      return child;
    }) as unknown as StartOptions["streams"];
  }

  /** Starts the child, after which its ends are its own alone; where that fails, nothing stays open. */
  guard(start: () => HostProcess): HostProcess {
    try {
      return start();
    } catch (error) {
      for (const own of this.own) if (own !== null) processes.close(own);
      throw error;
    } finally {
      for (const other of this.#others) processes.close(other);
    }
  }
}

function opened(descriptor: number | null, mode: "r" | "w", text: TextOptions | null): any {
  if (descriptor === null) return null;
  if (text === null) return open(descriptor, `${mode}b`);
  return open(descriptor, mode, -1, text.encoding, text.errors);
}

/** The program and its arguments; a command of the shell is the shell's. */
export function command_of(args: unknown, shell: boolean): readonly string[] {
  const texts = typeof args === "string" || args instanceof ByteText ? [args] : [...(iterate(args) as Iterable<any>)];
  const command = texts.map(system_text);
  return shell ? ["/bin/sh", "-c", ...command] : command;
}
