import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { hasattr } from "../../python/attributes/getattr.ts";
import { repr } from "../../python/repr/repr.ts";
import { Tuple } from "../../python/values/tuple.ts";

/** The items of a sequence, as many as a tuple with names takes. */
function items_of(sequence: unknown, name: string, least: number, most: number): any[] {
  if (!hasattr(sequence, "__len__") || !hasattr(sequence, "__getitem__"))
    throw new TypeError("constructor requires a sequence");
  const items = [...iterate(sequence)];
  const given = `(${items.length}-sequence given)`;
  if (least === most && items.length !== least) throw new TypeError(`${name}() takes a ${least}-sequence ${given}`);
  if (items.length < least) throw new TypeError(`${name}() takes an at least ${least}-sequence ${given}`);
  if (items.length > most) throw new TypeError(`${name}() takes an at most ${most}-sequence ${given}`);
  return items;
}

function shown(name: string, names: readonly string[], items: readonly unknown[]): string {
  return `${name}(${names.map((each, place) => `${each}=${repr(items[place])}`).join(", ")})`;
}

const stat_names = [
  "st_mode",
  "st_ino",
  "st_dev",
  "st_nlink",
  "st_uid",
  "st_gid",
  "st_size",
  "st_atime",
  "st_mtime",
  "st_ctime",
] as const;
/** The times as floats go before them in nanoseconds; the first three have those of the tuple where they are left out. */
const more_stat_names = [
  "st_atime",
  "st_mtime",
  "st_ctime",
  "st_atime_ns",
  "st_mtime_ns",
  "st_ctime_ns",
  "st_blksize",
  "st_blocks",
  "st_rdev",
] as const;

/** What the system says of a file: a tuple of ten ints with names, and more under names alone. */
export class stat_result extends Tuple {
  static readonly __name__: string = "stat_result";
  static readonly __module__: string = "os";

  declare st_mode: number;
  declare st_ino: any;
  declare st_dev: any;
  declare st_nlink: number;
  declare st_uid: number;
  declare st_gid: number;
  declare st_size: number;
  declare st_atime: any;
  declare st_mtime: any;
  declare st_ctime: any;
  declare st_atime_ns: any;
  declare st_mtime_ns: any;
  declare st_ctime_ns: any;
  declare st_blksize: any;
  declare st_blocks: any;
  declare st_rdev: any;

  constructor(sequence: unknown) {
    const items = items_of(sequence, "os.stat_result", stat_names.length, stat_names.length + more_stat_names.length);
    super(items.slice(0, stat_names.length));
    const fields = this as Record<string, unknown>;
    for (const [place, name] of stat_names.entries()) fields[name] = items[place];
    for (const [place, name] of more_stat_names.entries())
      fields[name] = items[stat_names.length + place] ?? (place < 3 ? items[stat_names.length - 3 + place] : null);
  }

  override __repr__(): string {
    return shown("os.stat_result", stat_names, this.items);
  }
}

const uname_names = ["sysname", "nodename", "release", "version", "machine"] as const;

/** What the machine is called and runs. */
export class uname_result extends Tuple {
  static readonly __name__: string = "uname_result";
  static readonly __module__: string = "posix";

  declare sysname: string;
  declare nodename: string;
  declare release: string;
  declare version: string;
  declare machine: string;

  constructor(sequence: unknown) {
    super(items_of(sequence, "posix.uname_result", uname_names.length, uname_names.length));
    for (const [place, name] of uname_names.entries()) (this as Record<string, unknown>)[name] = this.items[place];
  }

  override __repr__(): string {
    return shown("posix.uname_result", uname_names, this.items);
  }
}

/** How large a terminal is. */
export class terminal_size extends Tuple {
  static readonly __name__: string = "terminal_size";
  static readonly __module__: string = "os";

  declare columns: any;
  declare lines: any;

  constructor(sequence: unknown) {
    super(items_of(sequence, "os.terminal_size", 2, 2));
    [this.columns, this.lines] = this.items;
  }

  override __repr__(): string {
    return shown("os.terminal_size", ["columns", "lines"], this.items);
  }
}
