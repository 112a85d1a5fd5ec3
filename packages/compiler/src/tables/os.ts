import type { ApiEntry, ApiFunction, ApiMembers } from "./api.ts";
import { osConstants } from "./os-constants.ts";
import { osRefused } from "./os-refused.ts";

const int = { kind: "attribute", type: "int" } as const;
const any = { kind: "attribute", type: "Any" } as const;
const text = { kind: "attribute", type: "str" } as const;
const number = { kind: "function", signature: "", returns: "int" } as const satisfies ApiFunction;
const status = { kind: "function", signature: "status: Any", returns: "int" } as const satisfies ApiFunction;
const statusAsked = { ...status, returns: "bool" } as const satisfies ApiFunction;
const removes = {
  kind: "function",
  signature: "path: Any, *, dir_fd: Any = None",
  returns: "None",
} as const satisfies ApiFunction;
const moves = {
  kind: "function",
  signature: "src: Any, dst: Any, *, src_dir_fd: Any = None, dst_dir_fd: Any = None",
  returns: "None",
} as const satisfies ApiFunction;
const ofEntry = { kind: "function", signature: "*, follow_symlinks: Any = True", returns: "bool" } as const;

/** The methods of `os.environ`. */
const environment = {
  clear: { kind: "function", signature: "", returns: "None" },
  copy: { kind: "function", signature: "", returns: "dict[str, str]" },
  get: {
    kind: "function",
    signature: "key: Any, default: Any = None",
    returns: "Any",
    overloads: [
      { signature: "key: str", returns: "str | None" },
      { signature: "key: str, default: T", returns: "str | T" },
    ],
  },
  items: { kind: "function", signature: "", returns: "Any" },
  keys: { kind: "function", signature: "", returns: "Any" },
  values: { kind: "function", signature: "", returns: "Any" },
  pop: { kind: "function", signature: "key: Any, default: Any = ...", returns: "Any" },
  popitem: { kind: "function", signature: "", returns: "tuple[str, str]" },
  setdefault: { kind: "function", signature: "key: Any, default: Any = None", returns: "Any" },
  update: { kind: "function", signature: "*args: Any, **kwargs: Any", returns: "None" },
} as const satisfies ApiMembers;

/** The module `os`. */
export const osApi = {
  ...osConstants,
  _Environ: { kind: "class", general: true, signature: null, members: environment },
  environ: { kind: "constant", type: "os._Environ" },
  getenv: {
    kind: "function",
    signature: "key: Any, default: Any = None",
    returns: "Any",
    overloads: [
      { signature: "key: str", returns: "str | None" },
      { signature: "key: str, default: T", returns: "str | T" },
    ],
  },
  putenv: { kind: "function", signature: "name: Any, value: Any, /", returns: "None" },
  unsetenv: { kind: "function", signature: "name: Any, /", returns: "None" },
  get_exec_path: { kind: "function", signature: "env: Any = None", returns: "list[str]" },

  getpid: number,
  getppid: number,
  kill: { kind: "function", signature: "pid: Any, signal: Any, /", returns: "None" },
  killpg: { kind: "function", signature: "pgid: Any, signal: Any, /", returns: "None" },
  _exit: { kind: "function", signature: "status: Any", returns: "Never" },
  abort: { kind: "function", signature: "", returns: "Never" },
  system: { kind: "function", signature: "command: Any", returns: "int" },
  nice: { kind: "function", signature: "increment: Any, /", returns: "int" },
  umask: { kind: "function", signature: "mask: Any, /", returns: "int" },
  waitstatus_to_exitcode: { kind: "function", signature: "status: Any", returns: "int" },
  WCOREDUMP: { ...statusAsked, signature: "status: Any, /" },
  WEXITSTATUS: status,
  WIFCONTINUED: statusAsked,
  WIFEXITED: statusAsked,
  WIFSIGNALED: statusAsked,
  WIFSTOPPED: statusAsked,
  WSTOPSIG: status,
  WTERMSIG: status,

  cpu_count: number,
  process_cpu_count: number,
  getloadavg: { kind: "function", signature: "", returns: "tuple[float, float, float]" },
  uname: { kind: "function", signature: "", returns: "os.uname_result" },
  urandom: { kind: "function", signature: "size: Any, /", returns: "bytes" },
  getuid: number,
  geteuid: number,
  getgid: number,
  getegid: number,
  getgroups: { kind: "function", signature: "", returns: "list[int]" },
  strerror: { kind: "function", signature: "code: Any, /", returns: "str" },

  getcwd: { kind: "function", signature: "", returns: "str" },
  getcwdb: { kind: "function", signature: "", returns: "bytes" },
  chdir: { kind: "function", signature: "path: Any", returns: "None" },
  fchdir: { kind: "function", signature: "fd: Any", returns: "None" },
  listdir: {
    kind: "function",
    signature: "path: Any = None",
    returns: "Any",
    overloads: [{ signature: "path: str | None = None", returns: "list[str]" }],
  },
  scandir: { kind: "function", signature: "path: Any = None", returns: "Any" },
  walk: {
    kind: "function",
    signature: "top: Any, topdown: Any = True, onerror: Any = None, followlinks: Any = False",
    returns: "Any",
    overloads: [
      {
        signature: "top: str, topdown: Any = True, onerror: Any = None, followlinks: Any = False",
        returns: "Iterator[tuple[str, list[str], list[str]]]",
      },
    ],
  },
  mkdir: { kind: "function", signature: "path: Any, mode: Any = 511, *, dir_fd: Any = None", returns: "None" },
  makedirs: { kind: "function", signature: "name: Any, mode: Any = 511, exist_ok: Any = False", returns: "None" },
  mkfifo: { kind: "function", signature: "path: Any, mode: Any = 438, *, dir_fd: Any = None", returns: "None" },
  rmdir: removes,
  removedirs: { kind: "function", signature: "name: Any", returns: "None" },
  remove: removes,
  unlink: removes,
  rename: moves,
  replace: moves,
  renames: { kind: "function", signature: "old: Any, new: Any", returns: "None" },
  link: {
    kind: "function",
    signature: "src: Any, dst: Any, *, src_dir_fd: Any = None, dst_dir_fd: Any = None, follow_symlinks: Any = True",
    returns: "None",
  },
  symlink: {
    kind: "function",
    signature: "src: Any, dst: Any, target_is_directory: Any = False, *, dir_fd: Any = None",
    returns: "None",
  },
  readlink: {
    kind: "function",
    signature: "path: Any, *, dir_fd: Any = None",
    returns: "Any",
    overloads: [{ signature: "path: str, *, dir_fd: Any = None", returns: "str" }],
  },

  stat: {
    kind: "function",
    signature: "path: Any, *, dir_fd: Any = None, follow_symlinks: Any = True",
    returns: "os.stat_result",
  },
  lstat: { kind: "function", signature: "path: Any, *, dir_fd: Any = None", returns: "os.stat_result" },
  fstat: { kind: "function", signature: "fd: Any", returns: "os.stat_result" },
  access: {
    kind: "function",
    signature: "path: Any, mode: Any, *, dir_fd: Any = None, effective_ids: Any = False, follow_symlinks: Any = True",
    returns: "bool",
  },
  chmod: {
    kind: "function",
    signature: "path: Any, mode: Any, *, dir_fd: Any = None, follow_symlinks: Any = True",
    returns: "None",
  },
  fchmod: { kind: "function", signature: "fd: Any, mode: Any", returns: "None" },
  chown: {
    kind: "function",
    signature: "path: Any, uid: Any, gid: Any, *, dir_fd: Any = None, follow_symlinks: Any = True",
    returns: "None",
  },
  lchown: { kind: "function", signature: "path: Any, uid: Any, gid: Any", returns: "None" },
  fchown: { kind: "function", signature: "fd: Any, uid: Any, gid: Any", returns: "None" },
  truncate: { kind: "function", signature: "path: Any, length: Any", returns: "None" },
  ftruncate: { kind: "function", signature: "fd: Any, length: Any, /", returns: "None" },
  utime: {
    kind: "function",
    signature: "path: Any, times: Any = None, *, ns: Any = ..., dir_fd: Any = None, follow_symlinks: Any = True",
    returns: "None",
  },

  open: {
    kind: "function",
    signature: "path: Any, flags: Any, mode: Any = 511, *, dir_fd: Any = None",
    returns: "int",
  },
  close: { kind: "function", signature: "fd: Any", returns: "None" },
  closerange: { kind: "function", signature: "fd_low: Any, fd_high: Any, /", returns: "None" },
  read: { kind: "function", signature: "fd: Any, length: Any, /", returns: "bytes" },
  pread: { kind: "function", signature: "fd: Any, length: Any, offset: Any, /", returns: "bytes" },
  write: { kind: "function", signature: "fd: Any, data: Any, /", returns: "int" },
  pwrite: { kind: "function", signature: "fd: Any, data: Any, offset: Any, /", returns: "int" },
  pipe: { kind: "function", signature: "", returns: "tuple[int, int]" },
  dup: { kind: "function", signature: "fd: Any, /", returns: "int" },
  fdopen: {
    kind: "function",
    signature:
      "fd: Any, mode: Any = 'r', buffering: Any = -1, encoding: Any = None, errors: Any = None, newline: Any = None, closefd: Any = True, opener: None = None",
    returns: "Any",
  },
  fsync: { kind: "function", signature: "fd: Any", returns: "None" },
  fdatasync: { kind: "function", signature: "fd: Any", returns: "None" },
  get_blocking: { kind: "function", signature: "fd: Any, /", returns: "bool" },
  set_blocking: { kind: "function", signature: "fd: Any, blocking: Any, /", returns: "None" },
  get_terminal_size: { kind: "function", signature: "fd: Any = 1, /", returns: "os.terminal_size" },
  isatty: { kind: "function", signature: "fd: Any, /", returns: "bool" },

  fspath: {
    kind: "function",
    signature: "path: Any",
    returns: "Any",
    overloads: [{ signature: "path: str", returns: "str" }],
  },
  fsdecode: { kind: "function", signature: "filename: Any", returns: "str" },
  fsencode: { kind: "function", signature: "filename: Any", returns: "bytes" },

  DirEntry: {
    kind: "class",
    signature: null,
    members: {
      name: any,
      path: any,
      inode: { kind: "function", signature: "", returns: "int" },
      is_dir: ofEntry,
      is_file: ofEntry,
      is_junction: { kind: "function", signature: "", returns: "bool" },
      is_symlink: { kind: "function", signature: "", returns: "bool" },
      stat: { ...ofEntry, returns: "os.stat_result" },
    },
  },
  PathLike: { kind: "class", general: true, signature: "", members: {} },
  stat_result: {
    kind: "class",
    signature: "iterable: Any, /",
    members: {
      st_mode: int,
      st_ino: int,
      st_dev: int,
      st_nlink: int,
      st_uid: int,
      st_gid: int,
      st_size: int,
      st_atime: any,
      st_mtime: any,
      st_ctime: any,
      st_atime_ns: any,
      st_mtime_ns: any,
      st_ctime_ns: any,
      st_blksize: any,
      st_blocks: any,
      st_rdev: any,
    },
  },
  terminal_size: { kind: "class", signature: "iterable: Any, /", members: { columns: any, lines: any } },
  uname_result: {
    kind: "class",
    signature: "iterable: Any, /",
    members: { sysname: text, nodename: text, release: text, version: text, machine: text },
  },
  error: { kind: "class", signature: "*args: Any", base: "OSError", members: {}, exception: true },
  ...osRefused,
} as const satisfies Record<string, ApiEntry>;
