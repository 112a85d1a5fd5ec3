import { system } from "#system";
import { open as open_file } from "../../python/files/open.ts";
import { NotImplementedError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { as_index, require_position } from "../../python/items/position.ts";
import { type_name } from "../../python/names.ts";
import { truth } from "../../python/truth.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { bytes_of, c_int, descriptor_of } from "./arguments.ts";
import { attempt } from "./errors.ts";
import { system_path } from "./path_text.ts";
import { terminal_size } from "./results.ts";
import { no_folder } from "./stat.ts";

import type { Keywords } from "../../python/calls/keywords.ts";

// What Python's `os` does with open files by their numbers.

/** Opens a file; its number. */
export function open(path: unknown, flags: unknown, mode: unknown = 0o777, options: Keywords = {}): number {
  no_folder(options);
  const file = system_path(path, { of: "open" });
  const [how, bits] = [c_int(flags), c_int(mode)];
  return attempt(() => system.open(file, how, bits), path);
}

/** Closes an open file. */
export function close(fd: unknown): null {
  const descriptor = c_int(fd);
  attempt(() => system.close(descriptor));
  return null;
}

/** Closes all open files from one number up to another; those that are not open do not matter. */
export function closerange(fd_low: unknown, fd_high: unknown): null {
  const [low, high] = [c_int(fd_low), c_int(fd_high)];
  for (let descriptor = Math.max(0, low); descriptor < high; descriptor++) {
    try {
      system.close(descriptor);
    } catch {
      // It was not open.
    }
  }
  return null;
}

/** At most so many bytes from where an open file stands; empty at its end. */
export function read(fd: unknown, length: unknown): Bytes {
  const [descriptor, count] = [c_int(fd), require_position(length)];
  if (count < 0) throw new OSError(22, "Invalid argument");
  return new Bytes(attempt(() => system.read(descriptor, count, null)));
}

/** The same from a place of the file. */
export function pread(fd: unknown, length: unknown, offset: unknown): Bytes {
  const [descriptor, count, place] = [c_int(fd), require_position(length), require_position(offset)];
  if (count < 0 || place < 0) throw new OSError(22, "Invalid argument");
  return new Bytes(attempt(() => system.read(descriptor, count, place)));
}

/** Writes to an open file; how many bytes the system has taken. */
export function write(fd: unknown, data: unknown): number {
  const [descriptor, bytes] = [c_int(fd), bytes_of(data)];
  return attempt(() => system.write(descriptor, bytes, null));
}

/** The same to a place of the file. */
export function pwrite(fd: unknown, data: unknown, offset: unknown): number {
  const [descriptor, bytes, place] = [c_int(fd), bytes_of(data), require_position(offset)];
  if (place < 0) throw new OSError(22, "Invalid argument");
  return attempt(() => system.write(descriptor, bytes, place));
}

/** A new pipe: the end that is read and the end that is written. */
export function pipe(): any {
  return Tuple.of(...attempt(() => system.pipe()));
}

/** One more number for an open file. */
export function dup(fd: unknown): number {
  const descriptor = c_int(fd);
  return attempt(() => {
    const copy = system.duplicate(descriptor);
    if (copy === null) throw new NotImplementedError("dup: two numbers of one file that share its position");
    return copy;
  });
}

/** A file object for an open file. */
export function fdopen(fd: unknown, ...options: unknown[]): any {
  if (as_index(fd) === undefined) throw new TypeError(`invalid fd type (${type_name(fd)}, expected integer)`);
  return open_file(fd, ...options);
}

/** Whether an open file is a terminal. */
export function isatty(fd: unknown): boolean {
  return system.is_terminal(c_int(fd));
}

/** How large a terminal is; that of standard output where none is given. */
export function get_terminal_size(fd: unknown = 1): terminal_size {
  const descriptor = c_int(fd);
  return new terminal_size(new Tuple([...attempt(() => system.terminal_size(descriptor))]));
}

/** Whether reading and writing an open file waits. */
export function get_blocking(fd: unknown): boolean {
  const descriptor = c_int(fd);
  return attempt(() => system.is_blocking(descriptor));
}

/** Says whether reading and writing an open file waits. */
export function set_blocking(fd: unknown, blocking: unknown): null {
  const [descriptor, waits] = [c_int(fd), truth(blocking)];
  attempt(() => system.set_blocking(descriptor, waits));
  return null;
}

/** Has the system write what it keeps of a file. */
export function fsync(fd: unknown): null {
  return synchronised(fd, false);
}

/** The same, without what is said of the file. */
export function fdatasync(fd: unknown): null {
  return synchronised(fd, true);
}

function synchronised(fd: unknown, data_only: boolean): null {
  const descriptor = descriptor_of(fd);
  attempt(() => system.synchronise(descriptor, data_only));
  return null;
}
