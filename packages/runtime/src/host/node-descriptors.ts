import { spawnSync } from "node:child_process";
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
  const { status, error } = spawnSync("mkfifo", ["-m", bits.toString(8), "--", text_of(path)], { stdio: "ignore" });
  if (error !== undefined) throw system_failure("there is no program to make a fifo", constants.errno.ENOSYS);
  if (status === 0) return;
  files.accessSync(dirname(text_of(path)), files.constants.W_OK);
  throw system_failure("a fifo cannot be made here", constants.errno.EPERM);
}

/**
 * A fifo that has no name any more is what the system's own `pipe` gives. To open one end waits for the other: a third one, of both
 * kinds, is open meanwhile.
 */
function make_pipe(): readonly [number, number] {
  const folder = files.mkdtempSync(join(tmpdir(), "pipe-"));
  const path = join(folder, "pipe");
  try {
    make_fifo(path, 0o600);
    const both = files.openSync(path, O_RDWR);
    try {
      return [files.openSync(path, O_RDONLY), files.openSync(path, O_WRONLY)];
    } finally {
      files.closeSync(both);
    }
  } finally {
    files.rmSync(folder, { recursive: true });
  }
}
