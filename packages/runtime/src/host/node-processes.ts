import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants, createReadStream, existsSync, fstatSync, statSync } from "node:fs";
import { Socket } from "node:net";
import { constants as system } from "node:os";
import { delimiter, join } from "node:path";
import { ReadStream } from "node:tty";
import { Worker } from "node:worker_threads";

import type { ChildProcess, SpawnOptions as NodeOptions, StdioOptions } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type {
  HostProcess,
  HostProcesses,
  HostReadable,
  HostWritable,
  RunOptions,
  RunResult,
  SpawnOptions,
} from "./processes.ts";

/** The processes of Node. */
export const processes: HostProcesses = {
  spawn: spawn_child,
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
  write_descriptor: (descriptor) => new NodeWritable(stream_of(descriptor)),
  can_wait(descriptor) {
    const kind = fstatSync(descriptor);
    return kind.isFIFO() || kind.isSocket() || kind.isCharacterDevice();
  },
};

async function spawn_child(
  program: Uint8Array | string,
  args: readonly string[],
  options: SpawnOptions,
): Promise<HostProcess> {
  const name = typeof program === "string" ? program : new TextDecoder().decode(program);
  check_directory(options.directory);
  const [command, given] = with_joined_errors(name, args, options);
  const child = spawn(command, [...given], node_options(options));
  // Made at once: what happens before somebody asks is kept.
  const made = child.pid === undefined ? null : hosted(child, child.pid);
  await new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", (error) => reject(Object.assign(error, { path: name })));
  });
  return made!;
}

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

/** A missing directory is not the program's fault, though the system says the same of both. */
function check_directory(directory: string | null): void {
  if (directory === null || existsSync(directory)) return;
  throw Object.assign(new Error("no such directory"), { code: "ENOENT", path: directory });
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

function check_program(program: string, path: string): void {
  const places = program.includes("/") ? [program] : path.split(delimiter).map((folder) => join(folder, program));
  let code = "ENOENT";
  for (const place of places) {
    if (!existsSync(place)) continue;
    try {
      accessSync(place, constants.X_OK);
      if (!statSync(place).isDirectory()) return;
    } catch {
      // Another folder of the path may have one that can be run.
    }
    code = "EACCES";
  }
  throw Object.assign(new Error("cannot be run"), { code, path: program });
}

function hosted(child: ChildProcess, pid: number): HostProcess {
  const exited = new Promise<number>((resolve) => {
    child.on("exit", (status, signal) => resolve(exit_code(status, signal)));
  });
  return {
    pid,
    stdin: child.stdin === null ? null : new NodeWritable(child.stdin),
    stdout: child.stdout === null ? null : new NodeReadable(child.stdout),
    stderr: child.stderr === null ? null : new NodeReadable(child.stderr),
    on_exit: (handler) => void exited.then(handler),
    kill: (signal) => void process.kill(pid, signal),
    forget: () => child.unref(),
  };
}

function exit_code(status: number | null, signal: NodeJS.Signals | null): number {
  return status ?? -system.signals[signal ?? "SIGKILL"];
}

class NodeReadable implements HostReadable {
  readonly #stream: Readable;
  readonly #kept: Uint8Array[] = [];
  #arrived: (bytes: Uint8Array) => void = (bytes) => void this.#kept.push(bytes);

  readonly #end: Promise<Error | null>;

  constructor(stream: Readable) {
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
  readonly #stream: Writable;
  #flushed: () => void = () => undefined;

  readonly #end: Promise<Error | null>;

  constructor(stream: Writable) {
    this.#stream = stream;
    this.#end = ending(stream, "close");
  }

  watch(flushed: () => void, closed: (error: Error | null) => void): void {
    this.#flushed = flushed;
    void this.#end.then(closed);
  }

  write(bytes: Uint8Array): void {
    this.#stream.write(bytes, (error) => (error ? undefined : this.#flushed()));
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
  if (descriptor === 0) return new NodeReadable(process.stdin);
  return new NodeReadable(
    fstatSync(descriptor).isFile() ? createReadStream("", { fd: descriptor, autoClose: false }) : stream_of(descriptor),
  );
}

function stream_of(descriptor: number): Socket {
  if (descriptor === 1) return process.stdout as unknown as Socket;
  if (descriptor === 2) return process.stderr as unknown as Socket;
  return fstatSync(descriptor).isCharacterDevice() ? new ReadStream(descriptor) : new Socket({ fd: descriptor });
}
