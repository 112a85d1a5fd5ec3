import * as path from "./path/index.ts";

export { path };
export * from "./constants.ts";
export { getcwd } from "./current_folder.ts";
export {
  close,
  closerange,
  dup,
  fdatasync,
  fdopen,
  fsync,
  get_blocking,
  get_terminal_size,
  isatty,
  open,
  pipe,
  pread,
  pwrite,
  read,
  set_blocking,
  write,
} from "./descriptors.ts";
export { _Environ, environ, getenv, putenv, unsetenv } from "./environ.ts";
export { get_exec_path } from "./exec_path.ts";
export {
  chdir,
  fchdir,
  getcwdb,
  link,
  listdir,
  makedirs,
  mkdir,
  mkfifo,
  readlink,
  remove,
  removedirs,
  rename,
  renames,
  replace,
  rmdir,
  symlink,
  unlink,
} from "./folders.ts";
export {
  cpu_count,
  getegid,
  geteuid,
  getgid,
  getgroups,
  getloadavg,
  getuid,
  process_cpu_count,
  uname,
  urandom,
} from "./machine.ts";
export { PathLike } from "./path_like.ts";
export { fsdecode, fsencode, fspath } from "./path_text.ts";
export {
  _exit,
  abort,
  getpid,
  getppid,
  kill,
  killpg,
  nice,
  system,
  umask,
  waitstatus_to_exitcode,
  WCOREDUMP,
  WEXITSTATUS,
  WIFCONTINUED,
  WIFEXITED,
  WIFSIGNALED,
  WIFSTOPPED,
  WSTOPSIG,
  WTERMSIG,
} from "./processes.ts";
export { stat_result, terminal_size, uname_result } from "./results.ts";
export { DirEntry, scandir } from "./scandir.ts";
export {
  access,
  chmod,
  chown,
  fchmod,
  fchown,
  fstat,
  ftruncate,
  lchown,
  lstat,
  stat,
  truncate,
  utime,
} from "./stat.ts";
export { strerror } from "./strerror.ts";
export { walk } from "./walk.ts";
export { OSError as error } from "../../python/exceptions/os.ts";
