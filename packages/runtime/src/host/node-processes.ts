import { spawnSync } from "node:child_process";
import { constants, createReadStream, fstatSync, openSync } from "node:fs";
import { Socket } from "node:net";
import { ReadStream } from "node:tty";
import { Worker } from "node:worker_threads";

import { check_directory, check_program, children, exit_code, is_broken } from "./node-children.ts";

import type { SpawnOptions as NodeOptions, StdioOptions } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { HostProcesses, HostReadable, HostWritable, RunOptions, RunResult, SpawnOptions } from "./processes.ts";

const { O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;
const LAST_STANDARD = 2;

/** The processes of Node. */
export const processes: HostProcesses = {
  ...children,
  kill: (pid, signal) => void process.kill(pid, signal),
  run: run_child,
  watch_signal(name, handler) {
    const signal = name as NodeJS.Signals;
    process.on(signal, handler);
    return () => void process.off(signal, handler);
  },
  end_after(seconds, signal) {
    const code = `setTimeout(() => process.kill(${process.pid}, ${signal}), ${Math.ceil(seconds * 1000)})`;
    const worker = new Worker(code, { eval: true });
    worker.unref();
    return () => void worker.terminate();
  },
  get pid() {
    return process.pid;
  },
  get parent_pid() {
    return process.ppid;
  },
  read_descriptor,
  write_descriptor(descriptor) {
    const own = opened_again(descriptor, O_WRONLY);
    return new NodeWritable(stream_of(own ?? descriptor, "write"), own ?? descriptor, own !== null);
  },
  can_wait(descriptor) {
    const kind = fstatSync(descriptor);
    return kind.isFIFO() || kind.isSocket() || kind.isCharacterDevice();
  },
};

function run_child(program: string, args: readonly string[], options: RunOptions): RunResult {
  check_directory(options.directory);
  const [command, given] = with_joined_errors(program, args, options);
  const { pid, status, signal, stdout, stderr, error } = spawnSync(command, [...given], {
    ...node_options(options),
    ...(options.input === null ? {} : { input: options.input }),
    ...(options.timeout === null ? {} : { timeout: Math.max(1, options.timeout * 1000), killSignal: "SIGKILL" }),
    maxBuffer: Infinity,
  });
  const timed_out = error !== undefined && "code" in error && error.code === "ETIMEDOUT";
  if (error !== undefined && !timed_out) throw Object.assign(error, { path: program });
  const code = timed_out ? null : exit_code(status, signal);
  return { pid, code, stdout: stdout as Uint8Array | null, stderr: stderr as Uint8Array | null };
}

function node_options({ streams, directory, environment, detached }: SpawnOptions): NodeOptions {
  const stdio = streams.map((stream) => (stream === "stdout" ? "inherit" : stream)) as StdioOptions;
  return {
    stdio,
    detached,
    ...(directory === null ? {} : { cwd: directory }),
    ...(environment && { env: environment }),
  };
}

/**
 * Node cannot give a child one pipe twice: the shell joins errors and output, and becomes the program. What the shell would say of a
 * program that cannot be run is found out before.
 */
function with_joined_errors(
  program: string,
  args: readonly string[],
  { streams, environment }: SpawnOptions,
): readonly [string, readonly string[]] {
  if (streams[2] !== "stdout") return [program, args];
  check_program(program, (environment ?? process.env)["PATH"] ?? "/bin:/usr/bin");
  return ["/bin/sh", ["-c", 'exec "$0" "$@" 2>&1', program, ...args]];
}

class NodeReadable implements HostReadable {
  readonly is_apart: boolean;
  readonly #stream: Readable;
  readonly #kept: Uint8Array[] = [];
  #arrived: (bytes: Uint8Array) => void = (bytes) => void this.#kept.push(bytes);

  readonly #end: Promise<Error | null>;

  constructor(stream: Readable, is_apart: boolean) {
    this.is_apart = is_apart;
    this.#stream = stream;
    this.#end = ending(stream, "end");
    // Node throws away what nobody reads when the child has ended.
    stream.on("data", (chunk: Uint8Array) => this.#arrived(new Uint8Array(chunk)));
    stream.pause();
  }

  read(arrived: (bytes: Uint8Array) => void, ended: (error: Error | null) => void): void {
    this.#arrived = arrived;
    for (const bytes of this.#kept.splice(0)) arrived(bytes);
    this.#stream.resume();
    void this.#end.then(ended);
  }

  pause(): void {
    this.#stream.pause();
  }

  resume(): void {
    this.#stream.resume();
  }

  close(): void {
    this.#stream.destroy();
  }
}

class NodeWritable implements HostWritable {
  readonly is_apart: boolean;
  readonly #stream: Writable;
  readonly #descriptor: number;
  #flushed: () => void = () => undefined;

  readonly #end: Promise<Error | null>;

  constructor(stream: Writable, descriptor: number, is_apart: boolean) {
    this.is_apart = is_apart;
    this.#stream = stream;
    this.#descriptor = descriptor;
    this.#end = ending(stream, "close");
  }

  watch(flushed: () => void, closed: (error: Error | null) => void): void {
    this.#flushed = flushed;
    void this.#end.then(closed);
  }

  write(bytes: Uint8Array): void {
    this.#stream.write(bytes, (error) => (error ? undefined : this.#flushed()));
  }

  look(): void {
    if (!this.#stream.destroyed && is_broken(this.#descriptor)) this.#stream.destroy();
  }

  unsent(): number {
    return this.#stream.writableLength;
  }

  end(): void {
    this.#stream.end();
  }

  close(): void {
    this.#stream.destroy();
  }
}

/** Resolves when the stream has ended, with the error that ended it. */
function ending(stream: Readable | Writable, event: "end" | "close"): Promise<Error | null> {
  return new Promise((resolve) => {
    stream.on("error", resolve);
    stream.on(event, () => resolve(null));
    stream.on("close", () => resolve(null));
  });
}

/** A descriptor that can be waited for; that of a plain file is read as it is. */
function read_descriptor(descriptor: number): HostReadable {
  if (descriptor === 0) return new NodeReadable(process.stdin, false);
  if (fstatSync(descriptor).isFile())
    return new NodeReadable(createReadStream("", { fd: descriptor, autoClose: false }), true);
  const own = opened_again(descriptor, O_RDONLY);
  return new NodeReadable(stream_of(own ?? descriptor, "read"), own !== null);
}

/**
 * One more descriptor of a pipe, for Node alone: the program closes its own when it likes. Null for what is no pipe, for the standard
 * streams, and for an end that nobody reads any more.
 */
function opened_again(descriptor: number, access: number): number | null {
  if (descriptor <= LAST_STANDARD || !fstatSync(descriptor).isFIFO()) return null;
  try {
    return openSync(`/proc/self/fd/${descriptor}`, access | O_NONBLOCK);
  } catch {
    return null;
  }
}

function stream_of(descriptor: number, use: "read" | "write"): Socket {
  if (descriptor === 1) return process.stdout as unknown as Socket;
  if (descriptor === 2) return process.stderr as unknown as Socket;
  const kind = fstatSync(descriptor);
  if (kind.isCharacterDevice()) return new ReadStream(descriptor);
  // A pipe has one direction.
  return new Socket({ fd: descriptor, ...(kind.isFIFO() && { readable: use === "read", writable: use === "write" }) });
}
