import { system } from "#system";
import { NotImplementedError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { require_index } from "../../python/items/position.ts";
import { numeric, to_float } from "../../python/values/numeric.ts";
import { type_name } from "../../python/names.ts";
import { truth } from "../../python/truth.ts";
import { box } from "../../python/values/float.ts";
import { canonical } from "../../python/values/integers.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { c_int, descriptor_of } from "./arguments.ts";
import { attempt } from "./errors.ts";
import { path_or_descriptor, type PathRule, system_path } from "./path_text.ts";
import { stat_result } from "./results.ts";

import type { Keywords } from "../../python/calls/keywords.ts";
import type { SystemStat } from "../../host/system.ts";

// What Python's `os` asks and says of one file.

const SECOND = 1_000_000_000n;

/** What the system says of a file. */
export function stat(path: unknown, options: Keywords = {}): stat_result {
  no_folder(options);
  const file = path_or_descriptor(path, { of: "stat", descriptor: true });
  const { follow_symlinks = true } = options;
  return result_of(attempt(() => system.stat(file, truth(follow_symlinks)), path));
}

/** The same, of a link itself. */
export function lstat(path: unknown, options: Keywords = {}): stat_result {
  no_folder(options);
  const file = system_path(path, { of: "lstat" });
  return result_of(attempt(() => system.stat(file, false), path));
}

/** The same, of an open file. */
export function fstat(fd: unknown): stat_result {
  const descriptor = c_int(fd);
  return result_of(attempt(() => system.stat(descriptor, true)));
}

/** Raises NotImplementedError for a folder that is open: Node knows paths alone. */
export function no_folder({ dir_fd = null, src_dir_fd = null, dst_dir_fd = null }: Keywords): void {
  if (dir_fd !== null || src_dir_fd !== null || dst_dir_fd !== null)
    throw new NotImplementedError("dir_fd unavailable on this platform");
}

function result_of(found: SystemStat): stat_result {
  const times = [found.atime, found.mtime, found.ctime];
  const numbers = [found.mode, found.ino, found.dev, found.nlink, found.uid, found.gid, found.size];
  const whole = [...numbers, ...times.map((time) => time / SECOND)].map(canonical);
  const seconds = times.map((time) => box(Number(time / SECOND) + 1e-9 * Number(time % SECOND)));
  const others = [...times, found.block_size, found.blocks, found.rdev].map(canonical);
  return new stat_result(new Tuple([...whole, ...seconds, ...others]));
}

/** Whether the process may do so with a file. */
export function access(path: unknown, mode: unknown, options: Keywords = {}): boolean {
  no_folder(options);
  const { effective_ids = false, follow_symlinks = true } = options;
  if (truth(effective_ids) || !truth(follow_symlinks))
    throw new NotImplementedError("access: follow_symlinks and effective_ids unavailable on this platform");
  const file = system_path(path, { of: "access" });
  const bits = c_int(mode);
  return attempt(() => system.access(file, bits));
}

/** Changes who may do what with a file. */
export function chmod(path: unknown, mode: unknown, options: Keywords = {}): null {
  no_folder(options);
  if (!truth(options["follow_symlinks"] ?? true))
    throw new NotImplementedError("chmod: follow_symlinks unavailable on this platform");
  const file = path_or_descriptor(path, { of: "chmod", descriptor: true });
  const bits = c_int(mode);
  attempt(() => system.change_mode(file, bits & 0o7777), path);
  return null;
}

/** The same for an open file. */
export function fchmod(fd: unknown, mode: unknown): null {
  const [descriptor, bits] = [c_int(fd), c_int(mode)];
  attempt(() => system.change_mode(descriptor, bits & 0o7777));
  return null;
}

/** Gives a file to a user and a group; -1 leaves either. */
export function chown(path: unknown, uid: unknown, gid: unknown, options: Keywords = {}): null {
  no_folder(options);
  return owned(path, { of: "chown", descriptor: true }, [uid, gid], truth(options["follow_symlinks"] ?? true));
}

/** The same for a link itself. */
export function lchown(path: unknown, uid: unknown, gid: unknown): null {
  return owned(path, { of: "lchown" }, [uid, gid], false);
}

/** The same for an open file. */
export function fchown(fd: unknown, uid: unknown, gid: unknown): null {
  return owned(descriptor_of(fd), { of: "fchown", descriptor: true }, [uid, gid], true);
}

/** Node takes no -1 for "as it is". */
function owned(path: unknown, rule: PathRule, [uid, gid]: readonly [unknown, unknown], follow: boolean): null {
  const file = path_or_descriptor(path, rule);
  const [user, group] = [c_int(uid), c_int(gid)];
  attempt(() => {
    const before = system.stat(file, follow);
    const [to_user, to_group] = [user === -1 ? Number(before.uid) : user, group === -1 ? Number(before.gid) : group];
    system.change_owner(file, to_user, to_group, follow);
  }, path);
  return null;
}

/** Makes a file so many bytes long. */
export function truncate(path: unknown, length: unknown): null {
  const file = path_or_descriptor(path, { of: "truncate", descriptor: true });
  const size = Number(require_index(length));
  attempt(() => system.truncate(file, size), typeof file === "number" ? null : path);
  return null;
}

/** The same for an open file. */
export function ftruncate(fd: unknown, length: unknown): null {
  const [descriptor, size] = [c_int(fd), Number(require_index(length))];
  attempt(() => system.truncate(descriptor, size));
  return null;
}

/** Sets when a file was read and changed last: now, or at these seconds, or at these nanoseconds. */
export function utime(path: unknown, times: unknown = null, options: Keywords = {}): null {
  no_folder(options);
  const { ns, follow_symlinks = true } = options;
  const file = path_or_descriptor(path, { of: "utime", descriptor: true });
  if (times !== null && ns !== undefined)
    throw new ValueError("utime: you may specify either 'times' or 'ns' but not both");
  const [accessed, modified] = times_of(times, ns);
  attempt(() => system.change_times(file, accessed, modified, truth(follow_symlinks)), path);
  return null;
}

function times_of(times: unknown, ns: unknown): readonly [number, number] {
  if (ns !== undefined) {
    const [accessed, modified] = pair(ns, "utime: 'ns' must be a tuple of two ints").map(require_index);
    return [exact_seconds(accessed!), exact_seconds(modified!)];
  }
  if (times === null) return [Date.now() / 1000, Date.now() / 1000];
  const [accessed, modified] = pair(times, "utime: 'times' must be either a tuple of two ints or None").map(seconds);
  return [accessed!, modified!];
}

function pair(given: unknown, text: string): readonly unknown[] {
  if (!(given instanceof Tuple) || given.length !== 2) throw new TypeError(text);
  return given.items;
}

function seconds(value: unknown): number {
  const number = numeric(value);
  if (number === undefined) throw new TypeError(`'${type_name(value)}' object cannot be interpreted as an integer`);
  return to_float(number);
}

/** Node takes seconds as a float, which has no room for every nanosecond: what would be lost is refused. */
function exact_seconds(nanoseconds: number | bigint): number {
  const whole = BigInt(nanoseconds);
  const found = Number(whole / SECOND) + Number(whole % SECOND) / 1e9;
  if (whole % 1000n !== 0n) throw new NotImplementedError("utime: nanoseconds that are no whole microseconds");
  return found;
}
