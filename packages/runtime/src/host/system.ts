/** A path as the system takes it: text, or bytes where the name is no text. */
export type SystemPath = string | Uint8Array;

/** What the system says of a file. Times are in nanoseconds since the epoch. */
export interface SystemStat {
  readonly mode: bigint;
  readonly ino: bigint;
  readonly dev: bigint;
  readonly nlink: bigint;
  readonly uid: bigint;
  readonly gid: bigint;
  readonly size: bigint;
  readonly atime: bigint;
  readonly mtime: bigint;
  readonly ctime: bigint;
  readonly block_size: bigint;
  readonly blocks: bigint;
  readonly rdev: bigint;
}

/** What stands in a folder, by the bytes of its name. */
export interface SystemEntry {
  readonly name: Uint8Array;
  readonly kind: "file" | "folder" | "link" | "other";
}

/** What the machine is called and runs: the fields of `os.uname()`. */
interface SystemName {
  readonly sysname: string;
  readonly nodename: string;
  readonly release: string;
  readonly version: string;
  readonly machine: string;
}

/** The numbers of users and groups that a process has. */
interface SystemUser {
  readonly uid: number;
  readonly euid: number;
  readonly gid: number;
  readonly egid: number;
  readonly groups: readonly number[];
}

/**
 * What Python's `os` asks of a machine. Every operation ends before it returns, and throws an error with the negative number of the
 * system's error as its `errno`.
 */
export interface HostSystem {
  readonly pid: number;
  readonly parent_pid: number;
  kill(pid: number, signal: number): void;
  /** Ends the process without anything that would be done at the end. */
  exit_at_once(code: number): never;
  abort(): never;
  /** Runs a command of the shell; its status as `wait` gives it. */
  shell(command: SystemPath): number;

  get_variable(name: string): string | undefined;
  set_variable(name: string, value: string): void;
  delete_variable(name: string): void;
  /** The environment as it is. */
  variables(): Readonly<Record<string, string | undefined>>;

  current_folder(): string;
  change_folder(path: SystemPath): void;
  /** What stands in a folder, in the system's order. */
  list(path: SystemPath): readonly SystemEntry[];
  make_folder(path: SystemPath, mode: number): void;
  remove_folder(path: SystemPath): void;
  remove(path: SystemPath): void;
  rename(from: SystemPath, to: SystemPath): void;
  link(from: SystemPath, to: SystemPath): void;
  symbolic_link(target: SystemPath, path: SystemPath): void;
  read_link(path: SystemPath): Uint8Array;
  make_fifo(path: SystemPath, mode: number): void;

  stat(path: SystemPath | number, follow: boolean): SystemStat;
  /** Whether the process may do so: the bits of `R_OK`, `W_OK` and `X_OK`. */
  access(path: SystemPath, mode: number): boolean;
  change_mode(path: SystemPath | number, mode: number): void;
  change_owner(path: SystemPath | number, uid: number, gid: number, follow: boolean): void;
  /** Seconds since the epoch. */
  change_times(path: SystemPath | number, access: number, modification: number, follow: boolean): void;
  truncate(path: SystemPath | number, length: number): void;

  open(path: SystemPath, flags: number, mode: number): number;
  close(descriptor: number): void;
  /** At most so many bytes, from a place in the file or from where it stands. */
  read(descriptor: number, count: number, position: number | null): Uint8Array;
  /** How many bytes were written. */
  write(descriptor: number, bytes: Uint8Array, position: number | null): number;
  synchronise(descriptor: number, data_only: boolean): void;
  /** Both ends of a new pipe: what reads and what writes. */
  pipe(): readonly [number, number];
  /** One more number for an open file; null where the two would not share its position, as they must. */
  duplicate(descriptor: number): number | null;
  is_blocking(descriptor: number): boolean;
  set_blocking(descriptor: number, blocking: boolean): void;
  is_terminal(descriptor: number): boolean;
  /** Columns and lines. */
  terminal_size(descriptor: number): readonly [number, number];

  name(): SystemName;
  user(): SystemUser;
  /** The folder of a user, of the process's own where none is named; null for one that is not known. */
  home(user: string | null): string | null;
  /** Sets the mask of new files; the one before. */
  mask(mask: number): number;
  processors(): number;
  usable_processors(): number;
  load(): readonly number[];
  priority(pid: number): number;
  set_priority(pid: number, priority: number): void;
  random(count: number): Uint8Array;
}
