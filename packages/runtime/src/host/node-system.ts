import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import * as files from "node:fs";
import * as machine from "node:os";
import { isatty, WriteStream } from "node:tty";

import { descriptors, make_fifo } from "./node-descriptors.ts";
import { node_path, system_failure, text_of } from "./node-paths.ts";

import type { BigIntStats, Dirent } from "node:fs";
import type { HostSystem, SystemEntry, SystemPath, SystemStat } from "./system.ts";

/** It is no terminal. */
const ENOTTY = 25;

/** The system of Node. */
export const system: HostSystem = {
  get pid() {
    return process.pid;
  },
  get parent_pid() {
    return process.ppid;
  },
  kill: (pid, signal) => void process.kill(pid, signal),
  exit_at_once(code) {
    process.removeAllListeners("exit");
    process.exit(code);
  },
  abort: () => process.abort(),
  shell: run_shell,

  get_variable: (name) => process.env[name],
  set_variable(name, value) {
    process.env[name] = value;
  },
  delete_variable(name) {
    delete process.env[name];
  },
  variables: () => process.env,

  current_folder: () => process.cwd(),
  change_folder: (path) => process.chdir(text_of(path)),
  list: list_folder,
  make_folder: (path, mode) => void files.mkdirSync(node_path(path), mode),
  remove_folder: (path) => files.rmdirSync(node_path(path)),
  remove: (path) => files.unlinkSync(node_path(path)),
  rename: (from, to) => files.renameSync(node_path(from), node_path(to)),
  link: (from, to) => files.linkSync(node_path(from), node_path(to)),
  symbolic_link: (target, path) => files.symlinkSync(node_path(target), node_path(path)),
  read_link: (path) => files.readlinkSync(node_path(path), { encoding: "buffer" }),
  make_fifo,

  stat(path, follow) {
    if (typeof path === "number") return system_stat(files.fstatSync(path, { bigint: true }));
    const ask = follow ? files.statSync : files.lstatSync;
    return system_stat(ask(node_path(path), { bigint: true })!);
  },
  access(path, mode) {
    try {
      files.accessSync(node_path(path), mode);
      return true;
    } catch {
      return false;
    }
  },
  change_mode(path, mode) {
    if (typeof path === "number") files.fchmodSync(path, mode);
    else files.chmodSync(node_path(path), mode);
  },
  change_owner(path, uid, gid, follow) {
    if (typeof path === "number") files.fchownSync(path, uid, gid);
    else (follow ? files.chownSync : files.lchownSync)(node_path(path), uid, gid);
  },
  change_times(path, access, modification, follow) {
    if (typeof path === "number") files.futimesSync(path, access, modification);
    else (follow ? files.utimesSync : files.lutimesSync)(node_path(path), access, modification);
  },
  truncate(path, length) {
    if (typeof path === "number") files.ftruncateSync(path, length);
    else files.truncateSync(node_path(path), length);
  },

  ...descriptors,
  synchronise: (descriptor, data_only) => (data_only ? files.fdatasyncSync : files.fsyncSync)(descriptor),
  terminal_size(descriptor) {
    if (!isatty(descriptor)) throw system_failure("not a terminal", ENOTTY);
    return new WriteStream(descriptor).getWindowSize();
  },

  name: () => ({
    sysname: machine.type(),
    nodename: machine.hostname(),
    release: machine.release(),
    version: machine.version(),
    machine: machine.machine(),
  }),
  user: () => ({
    uid: process.getuid!(),
    euid: process.geteuid!(),
    gid: process.getgid!(),
    egid: process.getegid!(),
    groups: process.getgroups!(),
  }),
  home: home_of,
  mask: (mask) => process.umask(mask),
  processors: () => machine.cpus().length,
  usable_processors: () => machine.availableParallelism(),
  load: () => machine.loadavg(),
  priority: (pid) => machine.getPriority(pid),
  set_priority: (pid, priority) => machine.setPriority(pid, priority),
  random: (count) => new Uint8Array(randomBytes(count)),
};

function system_stat(found: BigIntStats): SystemStat {
  return {
    mode: found.mode,
    ino: found.ino,
    dev: found.dev,
    nlink: found.nlink,
    uid: found.uid,
    gid: found.gid,
    size: found.size,
    atime: found.atimeNs,
    mtime: found.mtimeNs,
    ctime: found.ctimeNs,
    block_size: found.blksize,
    blocks: found.blocks,
    rdev: found.rdev,
  };
}

/** Read entry by entry: `readdirSync` would sort them. */
function list_folder(path: SystemPath): readonly SystemEntry[] {
  const folder = files.opendirSync(node_path(path) as string, { encoding: "buffer" as BufferEncoding });
  const entries: SystemEntry[] = [];
  try {
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync())
      entries.push({ name: entry.name as unknown as Uint8Array, kind: kind_of(entry) });
  } finally {
    folder.closeSync();
  }
  return entries;
}

function kind_of(entry: Dirent): SystemEntry["kind"] {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}

/** The system's program knows users that are in no file. */
function home_of(user: string | null): string | null {
  if (user === null) return machine.userInfo().homedir;
  const { stdout, error } = spawnSync("getent", ["passwd", "--", user], { encoding: "utf8" });
  const users = error === undefined ? stdout : files.readFileSync("/etc/passwd", "utf8");
  const line = users.split("\n").find((each) => each.startsWith(`${user}:`));
  return line?.split(":")[5] ?? null;
}

/** The shell's own streams are this process's. */
function run_shell(command: SystemPath): number {
  const { status, signal, error } = spawnSync("/bin/sh", ["-c", text_of(command)], { stdio: "inherit" });
  if (error !== undefined) throw error;
  return status === null ? machine.constants.signals[signal ?? "SIGKILL"] : status << 8;
}
