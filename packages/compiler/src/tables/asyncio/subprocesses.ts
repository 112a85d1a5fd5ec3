import type { ApiEntry } from "../api.ts";

const streams = "stdin: Any = None, stdout: Any = None, stderr: Any = None, limit: Any = 65536";
const reader = "asyncio.StreamReader | None";

const watcher = {
  kind: "class",
  signature: "",
  members: {
    is_active: { kind: "function", signature: "", returns: "bool" },
    attach_loop: { kind: "function", signature: "loop: Any", returns: "None" },
    close: { kind: "function", signature: "", returns: "None" },
  },
  refused: {
    add_child_handler: "the system tells asyncio itself when a child process ends",
    remove_child_handler: "the system tells asyncio itself when a child process ends",
  },
} as const;

/** Functions that start programs, and what waits for their end. */
export const subprocesses = {
  PidfdChildWatcher: watcher,
  ThreadedChildWatcher: watcher,
  SafeChildWatcher: watcher,
  FastChildWatcher: watcher,
  MultiLoopChildWatcher: watcher,
  get_child_watcher: { kind: "function", signature: "", returns: "asyncio.PidfdChildWatcher" },
  set_child_watcher: { kind: "function", signature: "watcher: Any", returns: "None" },
  create_subprocess_exec: {
    kind: "function",
    signature: `program: Any, *args: Any, ${streams}, **kwds: Any`,
    returns: "asyncio.subprocess.Process",
    coroutine: true,
  },
  create_subprocess_shell: {
    kind: "function",
    signature: `cmd: Any, ${streams}, **kwds: Any`,
    returns: "asyncio.subprocess.Process",
    coroutine: true,
  },
} as const satisfies Record<string, ApiEntry>;

/** What `asyncio.subprocess` has beside them. */
export const subprocessEntries = {
  PIPE: { kind: "constant", type: "int" },
  STDOUT: { kind: "constant", type: "int" },
  DEVNULL: { kind: "constant", type: "int" },
  Process: {
    kind: "class",
    signature: "transport: Any, protocol: Any, loop: Any",
    members: {
      stdin: { kind: "attribute", type: "asyncio.StreamWriter | None" },
      stdout: { kind: "attribute", type: reader },
      stderr: { kind: "attribute", type: reader },
      pid: { kind: "attribute", type: "int" },
      returncode: { kind: "attribute", type: "int | None" },
      wait: { kind: "function", signature: "", returns: "int", coroutine: true },
      communicate: {
        kind: "function",
        signature: "input: Any = None",
        returns: "tuple[bytes | None, bytes | None]",
        coroutine: true,
      },
      send_signal: { kind: "function", signature: "signal: Any", returns: "None" },
      terminate: { kind: "function", signature: "", returns: "None" },
      kill: { kind: "function", signature: "", returns: "None" },
    },
  },
  SubprocessStreamProtocol: {
    kind: "class",
    signature: "limit: Any, loop: Any",
    base: "asyncio.SubprocessProtocol",
    members: {},
  },
} as const satisfies Record<string, ApiEntry>;
