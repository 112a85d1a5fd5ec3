import { lstat, stat } from "./stat.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { as_index } from "../../python/items/position.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { entries_of } from "./folders.ts";
import { fspath, like } from "./path_text.ts";
import { join } from "./path/parts.ts";

import type { Keywords } from "../../python/calls/keywords.ts";
import type { SystemEntry } from "../../host/system.ts";
import type { stat_result } from "./results.ts";

const KIND = 0o170000;
const FOLDER = 0o040000;
const FILE = 0o100000;

/** What stands in a folder; what the system says of it is asked once. */
export class DirEntry {
  static readonly __name__: string = "DirEntry";
  static readonly __module__: string = "posix";
  static readonly __hidden__: readonly string[] = ["_kind"];

  readonly name: any;
  readonly path: any;
  readonly _kind: SystemEntry["kind"];
  #followed: stat_result | null = null;
  #itself: stat_result | null = null;

  constructor(name: any, path: any, kind: SystemEntry["kind"]) {
    this.name = name;
    this.path = path;
    this._kind = kind;
  }

  /** Whether it is a folder, or a link to one. */
  is_dir(options: Keywords = {}): boolean {
    return this.#is("folder", FOLDER, options);
  }

  /** Whether it is a file, or a link to one. */
  is_file(options: Keywords = {}): boolean {
    return this.#is("file", FILE, options);
  }

  /** Whether it is a symbolic link. */
  is_symlink(): boolean {
    return this._kind === "link";
  }

  is_junction(): boolean {
    return false;
  }

  /** What the system says of it, or of what it leads to. */
  stat(options: Keywords = {}): stat_result {
    const follows = truth(options["follow_symlinks"] ?? true);
    if (!follows || this._kind !== "link") return (this.#itself ??= lstat(this.path));
    return (this.#followed ??= stat(this.path));
  }

  inode(): any {
    return (this.#itself ??= lstat(this.path)).st_ino;
  }

  __fspath__(): any {
    return this.path;
  }

  __repr__(): string {
    return `<DirEntry ${repr(this.name)}>`;
  }

  #is(kind: SystemEntry["kind"], bits: number, options: Keywords): boolean {
    if (this._kind !== "link") return this._kind === kind;
    if (!truth(options["follow_symlinks"] ?? true)) return false;
    try {
      return (this.stat().st_mode & KIND) === bits;
    } catch (error) {
      if (error instanceof OSError && error.errno === 2) return false;
      throw error;
    }
  }
}

/** What stands in a folder, one after the other; a context manager that ends it. */
export class ScandirIterator {
  static readonly __name__: string = "ScandirIterator";
  static readonly __module__: string = "posix";
  static readonly __hidden__: readonly string[] = ["next", "return"];
  #left: Iterator<DirEntry>;

  constructor(entries: readonly DirEntry[]) {
    this.#left = entries[Symbol.iterator]();
  }

  next(): IteratorResult<DirEntry> {
    return this.#left.next();
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** Ends it before its end. */
  close(): null {
    const none: readonly DirEntry[] = [];
    this.#left = none[Symbol.iterator]();
    return null;
  }

  __enter__(): this {
    return this;
  }

  __exit__(): null {
    return this.close();
  }
}

/** What stands in a folder, the current one where none is given. */
export function scandir(path: unknown = null): ScandirIterator {
  const folder = path ?? ".";
  const is_number = as_index(folder) !== undefined;
  const entries = entries_of(path, "scandir").map(({ name, kind }) => {
    const shown = is_number ? like("", name) : like(folder, name);
    return new DirEntry(shown, is_number ? shown : join(fspath(folder), shown), kind);
  });
  return new ScandirIterator(entries);
}
