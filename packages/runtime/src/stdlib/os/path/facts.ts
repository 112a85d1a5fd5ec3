import { OSError } from "../../../python/exceptions/os.ts";
import { ValueError } from "../../../python/exceptions/hierarchy.ts";
import { fspath } from "../path_text.ts";
import { fstat, lstat, stat } from "../stat.ts";
import { eq } from "../../../python/comparison/equality.ts";
import { join } from "./parts.ts";
import { realpath } from "./real.ts";
import { text_of } from "./texts.ts";

import type { stat_result } from "../results.ts";

// What `os.path` asks the system about files.

const KIND = 0o170000;
const FOLDER = 0o040000;
const FILE = 0o100000;
const LINK = 0o120000;

/** What the system says of a path; null where it has none. */
function found(ask: () => stat_result): stat_result | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof OSError || error instanceof ValueError) return null;
    throw error;
  }
}

function is_kind(result: stat_result | null, kind: number): boolean {
  return result !== null && (result.st_mode & KIND) === kind;
}

/** Whether there is something at a path: a link that leads nowhere does not count. */
export function exists(path: unknown): boolean {
  return found(() => stat(path)) !== null;
}

/** Whether there is something at a path: a link that leads nowhere counts. */
export function lexists(path: unknown): boolean {
  return found(() => lstat(path)) !== null;
}

/** Whether there is a file at a path. */
export function isfile(path: unknown): boolean {
  return is_kind(
    found(() => stat(path)),
    FILE,
  );
}

/** Whether there is a folder at a path. */
export function isdir(s: unknown): boolean {
  return is_kind(
    found(() => stat(s)),
    FOLDER,
  );
}

/** Whether there is a symbolic link at a path. */
export function islink(path: unknown): boolean {
  return is_kind(
    found(() => lstat(path)),
    LINK,
  );
}

/** No: only Windows has them. */
export function isjunction(path: unknown): boolean {
  fspath(path);
  return false;
}

/** No: only Windows has them. */
export function isdevdrive(path: unknown): boolean {
  fspath(path);
  return false;
}

/** Whether another file system begins at a path. */
export function ismount(path: unknown): boolean {
  const here = found(() => lstat(path));
  if (here === null || is_kind(here, LINK)) return false;
  const above: unknown = join(path, text_of(path).back(".."));
  const outside = found(() => lstat(above)) ?? found(() => lstat(realpath(above)));
  if (outside === null) return false;
  return !eq(here.st_dev, outside.st_dev) || Boolean(eq(here.st_ino, outside.st_ino));
}

/** How many bytes a file has. */
export function getsize(filename: unknown): any {
  return stat(filename).st_size;
}

/** When a file was read last, in seconds since the epoch. */
export function getatime(filename: unknown): any {
  return stat(filename).st_atime;
}

/** When a file was changed last, in seconds since the epoch. */
export function getmtime(filename: unknown): any {
  return stat(filename).st_mtime;
}

/** When what the system says of a file was changed last, in seconds since the epoch. */
export function getctime(filename: unknown): any {
  return stat(filename).st_ctime;
}

/** Whether two paths lead to one file. */
export function samefile(f1: unknown, f2: unknown): boolean {
  return samestat(stat(f1), stat(f2));
}

/** Whether two open files are one. */
export function sameopenfile(fp1: unknown, fp2: unknown): boolean {
  return samestat(fstat(fp1), fstat(fp2));
}

/** Whether two answers of `stat` are about one file. */
export function samestat(s1: any, s2: any): boolean {
  return Boolean(eq(s1.st_ino, s2.st_ino)) && Boolean(eq(s1.st_dev, s2.st_dev));
}
