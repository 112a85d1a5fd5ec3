import type { HostSystem } from "./system.ts";

/** `ENOSYS`: the system has no such function. */
const NO_SUCH_FUNCTION = 38;
/** So many random bytes come at once. */
const PIECE = 65536;

const no_files = refuse("a browser has no files");
const no_processes = refuse("a browser has no processes");
const no_users = refuse("a browser has no users");
const variables = /* @__PURE__ */ new Map<string, string>();

function refuse(reason: string): () => never {
  return () => {
    throw Object.assign(new Error(reason), { errno: -NO_SUCH_FUNCTION, reason });
  };
}

/** What a browser has of a system: an environment of the program's own, and chance. */
export const system: HostSystem = {
  pid: 1,
  parent_pid: 0,
  kill: no_processes,
  exit_at_once: no_processes,
  abort: no_processes,
  shell: no_processes,
  get_variable: (name) => variables.get(name),
  set_variable: (name, value) => void variables.set(name, value),
  delete_variable: (name) => void variables.delete(name),
  variables: () => Object.fromEntries(variables),
  current_folder: no_files,
  change_folder: no_files,
  list: no_files,
  make_folder: no_files,
  remove_folder: no_files,
  remove: no_files,
  rename: no_files,
  link: no_files,
  symbolic_link: no_files,
  read_link: no_files,
  make_fifo: no_files,
  stat: no_files,
  access: no_files,
  change_mode: no_files,
  change_owner: no_files,
  change_times: no_files,
  truncate: no_files,
  open: no_files,
  close: no_files,
  read: no_files,
  write: no_files,
  synchronise: no_files,
  pipe: no_files,
  duplicate: no_files,
  is_blocking: no_files,
  set_blocking: no_files,
  is_terminal: () => false,
  terminal_size: no_files,
  name: no_processes,
  user: no_users,
  home: () => null,
  mask: no_files,
  processors: () => navigator.hardwareConcurrency,
  usable_processors: () => navigator.hardwareConcurrency,
  load: no_processes,
  priority: no_processes,
  set_priority: no_processes,
  random(count) {
    const bytes = new Uint8Array(count);
    for (let start = 0; start < count; start += PIECE) crypto.getRandomValues(bytes.subarray(start, start + PIECE));
    return bytes;
  },
};
