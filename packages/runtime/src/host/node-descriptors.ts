import { spawn, spawnSync } from "node:child_process";
import * as files from "node:fs";
import { constants, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isatty } from "node:tty";

import { block_for } from "./node-streams.ts";
import { node_path, system_failure, text_of } from "./node-paths.ts";

import type { HostSystem, SystemPath } from "./system.ts";

const { O_NONBLOCK, O_RDONLY, O_RDWR, O_WRONLY } = files.constants;
const ACCESS = O_RDONLY | O_WRONLY | O_RDWR;
const LAST_STANDARD = 2;

/** The open files that do not wait because the program says so: Node cannot tell the system. */
const not_waiting = new Set<number>();

type Operations = "open" | "close" | "read" | "write" | "pipe" | "duplicate" | "is_blocking" | "set_blocking";

/** What Node can do with open files by their numbers. */
export const descriptors: Pick<HostSystem, Operations | "is_terminal"> = {
  open: (path, flags, mode) => files.openSync(node_path(path), flags, mode),
  close(descriptor) {
    files.closeSync(descriptor);
    not_waiting.delete(descriptor);
  },
  read(descriptor, count, position) {
    const bytes = new Uint8Array(count);
    const length = waiting(descriptor, O_RDONLY, (each) => files.readSync(each, bytes, 0, count, position));
    return length === count ? bytes : bytes.slice(0, length);
  },
  write: (descriptor, bytes, position) =>
    waiting(descriptor, O_WRONLY, (each) => files.writeSync(each, bytes, 0, bytes.length, position)),
  pipe: make_pipe,
  duplicate(descriptor) {
    const kind = files.fstatSync(descriptor);
    if (!kind.isFIFO() && !kind.isCharacterDevice()) return null;
    return files.openSync(own_path(descriptor), flags_of(descriptor) & (ACCESS | O_NONBLOCK));
  },
  is_blocking: (descriptor) => (flags_of(descriptor) & O_NONBLOCK) === 0 && !not_waiting.has(descriptor),
  set_blocking(descriptor, blocking) {
    files.fstatSync(descriptor);
    if (blocking) not_waiting.delete(descriptor);
    else not_waiting.add(descriptor);
  },
  is_terminal: isatty,
};

/**
 * Does something with an open file. One that must not wait is opened once more in the way that does not; the standard ones wait, even
 * where Node has told the system otherwise.
 */
function waiting(descriptor: number, access: number, operation: (descriptor: number) => number): number {
  if (not_waiting.has(descriptor) && files.fstatSync(descriptor).isFIFO()) {
    const other = files.openSync(own_path(descriptor), access | O_NONBLOCK);
    try {
      return operation(other);
    } finally {
      files.closeSync(other);
    }
  }
  for (;;) {
    try {
      return operation(descriptor);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EAGAIN" || descriptor > LAST_STANDARD || not_waiting.has(descriptor)) throw error;
      block_for(1);
    }
  }
}

/** A path to an open file of this process (Linux). */
function own_path(descriptor: number): string {
  return `/proc/self/fd/${descriptor}`;
}

/** How a file was opened. */
function flags_of(descriptor: number): number {
  files.fstatSync(descriptor);
  const facts = files.readFileSync(`/proc/self/fdinfo/${descriptor}`, "utf8");
  return Number.parseInt(/^flags:\s*(\d+)/m.exec(facts)?.[1] ?? "0", 8);
}

/** Node makes no fifo: the system's program does. */
export function make_fifo(path: SystemPath, mode: number): void {
  if (files.existsSync(node_path(path))) throw system_failure("it exists", constants.errno.EEXIST);
  const bits = mode & ~process.umask();
  if (run_mkfifo(["-m", bits.toString(8), "--", text_of(path)])) return;
  files.accessSync(dirname(text_of(path)), files.constants.W_OK);
  throw system_failure("a fifo cannot be made here", constants.errno.EPERM);
}

/** Pipes that are made already: several are made at once, which takes no longer. */
const ready: (readonly [number, number])[] = [];
const AT_ONCE = 4;
/** The number of the first file that a shell opens. */
const FIRST_OPENED = 3;
/** How often it is looked whether the shell has its pipes, and how long it waits before, in milliseconds. */
const LOOKS = 2000;
const LOOK = 0.5;

function make_pipe(): readonly [number, number] {
  if (ready.length === 0) ready.push(...(pipes_of_shell() ?? fifos()));
  return ready.shift()!;
}

/**
 * Node makes no pipes. A shell keeps each here-document in one; Linux lets its parent open them too. Null where that is not so.
 */
function pipes_of_shell(): readonly (readonly [number, number])[] | null {
  const numbers = Array.from({ length: AT_ONCE }, (_each, place) => FIRST_OPENED + place);
  const documents = numbers.map((number) => `${number}<<E`).join(" ");
  const script = `exec ${documents}\n${"E\n".repeat(AT_ONCE)}exec sleep 10`;
  const shell = spawn("/bin/sh", ["-c", script], { stdio: "ignore" });
  shell.on("error", () => undefined);
  shell.unref();
  try {
    const paths = numbers.map((number) => `/proc/${shell.pid}/fd/${number}`);
    for (let looks = 0; !is_pipe(paths.at(-1)!); looks++) {
      if (looks === LOOKS || !files.existsSync(`/proc/${shell.pid}`)) return null;
      block_for(LOOK);
    }
    return paths.map((path) => [files.openSync(path, O_RDONLY), files.openSync(path, O_WRONLY)] as const);
  } finally {
    shell.kill("SIGKILL");
  }
}

function is_pipe(path: string): boolean {
  try {
    return files.readlinkSync(path).startsWith("pipe:");
  } catch {
    return false;
  }
}

/**
 * A fifo that has no name any more is nearly what the system's own `pipe` gives. To open one end waits for the other: a third one, of
 * both kinds, is open meanwhile.
 */
function fifos(): readonly (readonly [number, number])[] {
  const folder = files.mkdtempSync(join(tmpdir(), "pipe-"));
  const paths = Array.from({ length: AT_ONCE }, (_each, place) => join(folder, String(place)));
  try {
    run_mkfifo(["-m", "600", "--", ...paths]);
    return paths.map(opened_ends);
  } finally {
    files.rmSync(folder, { recursive: true });
  }
}

function opened_ends(path: string): readonly [number, number] {
  const both = files.openSync(path, O_RDWR);
  try {
    return [files.openSync(path, O_RDONLY), files.openSync(path, O_WRONLY)];
  } finally {
    files.closeSync(both);
  }
}

function run_mkfifo(args: readonly string[]): boolean {
  const { status, error } = spawnSync("mkfifo", [...args], { stdio: "ignore" });
  if (error !== undefined) throw system_failure("there is no program to make a fifo", constants.errno.ENOSYS);
  return status === 0;
}
