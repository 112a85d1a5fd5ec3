import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import * as files from "node:fs";
import { constants as system } from "node:os";
import { delimiter, join } from "node:path";

import { descriptors } from "./node-descriptors.ts";
import { block_for } from "./node-streams.ts";

import type { HostProcess, HostProcesses, StartOptions } from "./processes.ts";

const { O_NONBLOCK, O_RDONLY, O_WRONLY } = files.constants;
/** Where the system says what a process does, and its exit code, among the facts after its name. */
const STATE = 0;
const EXIT_CODE = 49;

type Operations = "start" | "pipe" | "close" | "read_ready" | "write_ready" | "rest" | "seconds";

/** How Node starts programs, and what is done with their pipes without waiting for the loop. */
export const children: Pick<HostProcesses, Operations> = {
  start: start_child,
  pipe: descriptors.pipe,
  close: (descriptor) => files.closeSync(descriptor),
  read_ready(descriptor, count) {
    const bytes = new Uint8Array(count);
    const length = without_waiting(descriptor, O_RDONLY, (each) => files.readSync(each, bytes, 0, count, null));
    return length === null ? null : bytes.subarray(0, length);
  },
  write_ready: (descriptor, bytes) => without_waiting(descriptor, O_WRONLY, (each) => files.writeSync(each, bytes)),
  rest: (seconds) => block_for(seconds * 1000),
  seconds: () => performance.now() / 1000,
};

/** Whether no other process has a pipe open any more (Linux): that is asked of each, for the pipe itself does not tell. */
export function is_broken(descriptor: number): boolean {
  const pipe = link_of(`/proc/self/fd/${descriptor}`);
  const others = names_in("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  return !others.some((pid) => names_in(`/proc/${pid}/fd`).some((name) => link_of(`/proc/${pid}/fd/${name}`) === pipe));
}

/** What stands in a folder that may be gone meanwhile. */
function names_in(folder: string): readonly string[] {
  try {
    return files.readdirSync(folder);
  } catch {
    return [];
  }
}

function link_of(path: string): string {
  try {
    return files.readlinkSync(path);
  } catch {
    return "";
  }
}

/** The pipe is opened once more, in the way that does not wait: Node cannot change how it is open already. */
function without_waiting(descriptor: number, access: number, use: (descriptor: number) => number): number | null {
  let other: number;
  try {
    other = files.openSync(`/proc/self/fd/${descriptor}`, access | O_NONBLOCK);
  } catch (error) {
    // Nobody reads it any more.
    if (code_of(error) === "ENXIO") throw Object.assign(new Error("broken pipe"), { code: "EPIPE", errno: -32 });
    throw error;
  }
  try {
    return use(other);
  } catch (error) {
    if (code_of(error) === "EAGAIN") return null;
    throw error;
  } finally {
    files.closeSync(other);
  }
}

function start_child(program: string, args: readonly string[], options: StartOptions): HostProcess {
  const { directory, environment, detached, called } = options;
  check_directory(directory);
  const child = spawned(program, args, {
    stdio: stdio_of(options),
    detached,
    ...(called === null ? {} : { argv0: called }),
    ...(directory === null ? {} : { cwd: directory }),
    ...(environment && { env: environment }),
  });
  // What is wrong is told later; but it can be found out.
  child.on("error", () => undefined);
  if (child.pid !== undefined) return hosted(child, child.pid);
  check_program(program, (environment ?? process.env)["PATH"] ?? "/bin:/usr/bin");
  throw Object.assign(new Error("no more processes"), { code: "EAGAIN", path: program });
}

function spawned(program: string, args: readonly string[], options: Parameters<typeof spawn>[2]): ChildProcess {
  try {
    return spawn(program, [...args], options);
  } catch (error) {
    throw Object.assign(error as Error, { path: program });
  }
}

/** Errors that go where the output goes have the same number. */
function stdio_of({ streams, descriptors: others }: StartOptions): StdioOptions {
  const [stdin, stdout, stderr] = streams;
  const stdio: (typeof streams)[number][] = [
    stdin,
    stdout,
    stderr === "stdout" ? (stdout === "inherit" ? 1 : stdout) : stderr,
  ];
  for (const descriptor of others) {
    while (stdio.length < descriptor) stdio.push("ignore");
    stdio[descriptor] = descriptor;
  }
  return stdio as StdioOptions;
}

function hosted(child: ChildProcess, pid: number): HostProcess {
  let code: number | null = null;
  // Its pipes ended before it did: what they have left is read first, which takes two rounds of events.
  const exited = new Promise<number>((resolve) => {
    child.on("exit", (status, signal) => {
      const ended = (code = exit_code(status, signal));
      setImmediate(() => setImmediate(() => resolve(ended)));
    });
  });
  return {
    pid,
    on_exit: (handler) => void exited.then(handler),
    poll: () => code ?? exit_code_of(pid),
    kill: (signal) => void process.kill(pid, signal),
    forget: () => child.unref(),
    remember: () => child.ref(),
  };
}

/** What Linux says of a process that has ended and that Node has not asked about yet; null while it runs. */
function exit_code_of(pid: number): number | null {
  let text: string;
  try {
    text = files.readFileSync(`/proc/${pid}/stat`, "latin1");
  } catch {
    return null;
  }
  const facts = text.slice(text.lastIndexOf(")") + 2).split(" ");
  if (facts[STATE] !== "Z" && facts[STATE] !== "X") return null;
  const status = Number(facts[EXIT_CODE]);
  return (status & 0x7f) === 0 ? (status >> 8) & 0xff : -(status & 0x7f);
}

/** The exit code as Python has it: negative for a signal. */
export function exit_code(status: number | null, signal: NodeJS.Signals | null): number {
  return status ?? -system.signals[signal ?? "SIGKILL"];
}

/** A missing directory is not the program's fault, though the system says the same of both. */
export function check_directory(directory: string | null): void {
  if (directory === null || files.existsSync(directory)) return;
  throw Object.assign(new Error("no such directory"), { code: "ENOENT", path: directory });
}

/** Throws what the system would say of a program that cannot be run. */
export function check_program(program: string, path: string): void {
  const places = program.includes("/") ? [program] : path.split(delimiter).map((folder) => join(folder, program));
  let code = "ENOENT";
  for (const place of places) {
    if (!files.existsSync(place)) continue;
    try {
      files.accessSync(place, files.constants.X_OK);
      if (!files.statSync(place).isDirectory()) return;
    } catch {
      // Another folder of the path may have one that can be run.
    }
    code = "EACCES";
  }
  throw Object.assign(new Error("cannot be run"), { code, path: program });
}

function code_of(error: unknown): unknown {
  return (error as NodeJS.ErrnoException).code;
}
