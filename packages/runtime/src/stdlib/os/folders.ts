import { system } from "#system";
import { FileExistsError, OSError } from "../../python/exceptions/os.ts";
import { truth } from "../../python/truth.ts";
import { plain } from "../../python/derived/plain.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { c_int } from "./arguments.ts";
import { getcwd } from "./current_folder.ts";
import { attempt } from "./errors.ts";
import { exists, isdir, split } from "./path/index.ts";
import { encode_name } from "./file_names.ts";
import { like, path_or_descriptor, system_path } from "./path_text.ts";
import { no_folder } from "./stat.ts";

import type { Keywords } from "../../python/calls/keywords.ts";
import type { SystemEntry, SystemPath } from "../../host/system.ts";

// What Python's `os` does with folders and with names in them.

const DEFAULT_MODE = 0o777;

/** The current folder, as bytes. */
export function getcwdb(): Bytes {
  return new Bytes(encode_name(getcwd()));
}

/** Makes a folder the current one. */
export function chdir(path: unknown): null {
  const folder = path_or_descriptor(path, { of: "chdir", descriptor: true });
  attempt(() => system.change_folder(open_folder(folder)), path);
  return null;
}

/** The same with a folder that is open. */
export function fchdir(fd: unknown): null {
  const descriptor = c_int(fd);
  attempt(() => system.change_folder(open_folder(descriptor)));
  return null;
}

/** The path of a folder that is open. Raises the system's error for a file that is not. */
function open_folder(path: SystemPath | number): SystemPath {
  if (typeof path !== "number") return path;
  system.stat(path, true);
  return `/proc/self/fd/${path}`;
}

/** The names in a folder, in the system's order. */
export function listdir(path: unknown = null): any[] {
  return entries_of(path, "listdir").map(({ name }) => like(path, name));
}

/** What stands in a folder. */
export function entries_of(path: unknown, of: string): readonly SystemEntry[] {
  const folder = path === null ? "." : path_or_descriptor(path, { of, descriptor: true, none: true });
  if (typeof folder === "number") attempt(() => system.stat(folder, true));
  return attempt(() => system.list(open_folder(folder)), path ?? ".");
}

/** Makes a folder. */
export function mkdir(path: unknown, mode: unknown = DEFAULT_MODE, options: Keywords = {}): null {
  no_folder(options);
  const folder = system_path(path, { of: "mkdir" });
  const bits = c_int(mode);
  attempt(() => system.make_folder(folder, bits), path);
  return null;
}

/** Makes a folder and those around it that are missing. */
export function makedirs(name: unknown, mode: unknown = DEFAULT_MODE, exist_ok: unknown = false): null {
  let [head, tail] = split(name) as readonly [any, any];
  if (is_empty(tail)) [head, tail] = split(head) as readonly [any, any];
  if (!is_empty(head) && !is_empty(tail) && !exists(head)) {
    try {
      makedirs(head, DEFAULT_MODE, exist_ok);
    } catch (error) {
      // Somebody else has made it meanwhile.
      if (!(error instanceof FileExistsError)) throw error;
    }
    const text: unknown = plain(tail);
    if (text === "." || (text instanceof Bytes && text.latin1() === ".")) return null;
  }
  try {
    mkdir(name, mode);
  } catch (error) {
    if (!(error instanceof OSError) || !truth(exist_ok) || !isdir(name)) throw error;
  }
  return null;
}

function is_empty(part: { readonly length: number }): boolean {
  return part.length === 0;
}

/** Removes an empty folder. */
export function rmdir(path: unknown, options: Keywords = {}): null {
  no_folder(options);
  const folder = system_path(path, { of: "rmdir" });
  attempt(() => system.remove_folder(folder), path);
  return null;
}

/** Removes an empty folder and those around it that became empty. */
export function removedirs(name: unknown): null {
  rmdir(name);
  let [head, tail] = split(name) as readonly [any, any];
  if (is_empty(tail)) [head, tail] = split(head) as readonly [any, any];
  while (!is_empty(head) && !is_empty(tail)) {
    try {
      rmdir(head);
    } catch (error) {
      if (error instanceof OSError) break;
      throw error;
    }
    [head, tail] = split(head) as readonly [any, any];
  }
  return null;
}

/** Removes a file. */
export function remove(path: unknown, options: Keywords = {}): null {
  return removed(path, "remove", options);
}

/** Removes a file. */
export function unlink(path: unknown, options: Keywords = {}): null {
  return removed(path, "unlink", options);
}

function removed(path: unknown, of: string, options: Keywords): null {
  no_folder(options);
  const file = system_path(path, { of });
  attempt(() => system.remove(file), path);
  return null;
}

/** Moves a file or a folder, over one that is there where that is allowed. */
export function rename(src: unknown, dst: unknown, options: Keywords = {}): null {
  return moved(src, dst, "rename", options);
}

/** The same. */
export function replace(src: unknown, dst: unknown, options: Keywords = {}): null {
  return moved(src, dst, "replace", options);
}

function moved(src: unknown, dst: unknown, of: string, options: Keywords): null {
  no_folder(options);
  const [from, to] = [system_path(src, { of, name: "src" }), system_path(dst, { of, name: "dst" })];
  attempt(() => system.rename(from, to), src, dst);
  return null;
}

/** Moves a file, makes the folders that it needs and removes those that became empty. */
export function renames(old: unknown, to: unknown): null {
  const [head, tail] = split(to) as readonly [any, any];
  if (!is_empty(head) && !is_empty(tail) && !exists(head)) makedirs(head);
  rename(old, to);
  const [before, name] = split(old) as readonly [any, any];
  if (is_empty(before) || is_empty(name)) return null;
  try {
    removedirs(before);
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
  }
  return null;
}

/** Gives a file one more name. */
export function link(src: unknown, dst: unknown, options: Keywords = {}): null {
  no_folder(options);
  const [from, to] = [system_path(src, { of: "link", name: "src" }), system_path(dst, { of: "link", name: "dst" })];
  attempt(() => system.link(from, to), src, dst);
  return null;
}

/** Makes a symbolic link. */
export function symlink(src: unknown, dst: unknown, _is_folder: unknown = false, options: Keywords = {}): null {
  no_folder(options);
  const of = "symlink";
  const [target, path] = [system_path(src, { of, name: "src" }), system_path(dst, { of, name: "dst" })];
  attempt(() => system.symbolic_link(target, path), src, dst);
  return null;
}

/** What a symbolic link leads to. */
export function readlink(path: unknown, options: Keywords = {}): any {
  no_folder(options);
  const file = system_path(path, { of: "readlink" });
  return like(
    path,
    attempt(() => system.read_link(file), path),
  );
}

/** Makes a pipe with a name. */
export function mkfifo(path: unknown, mode: unknown = 0o666, options: Keywords = {}): null {
  no_folder(options);
  const file = system_path(path, { of: "mkfifo" });
  const bits = c_int(mode);
  attempt(() => system.make_fifo(file, bits));
  return null;
}
