import type { ApiEntry, ApiMembers } from "./api.ts";
import { refuse } from "./refuse.ts";

const lockMembers = {
  acquire: {
    kind: "function",
    signature: "blocking: Any = True, timeout: Any = -1",
    returns: "bool",
    blocking: true,
  },
  release: { kind: "function", signature: "", returns: "None" },
} as const satisfies ApiMembers;

const locked = { kind: "function", signature: "", returns: "bool" } as const;
const wait = { kind: "function", signature: "timeout: Number | None = None", returns: "bool", blocking: true } as const;
const thread = "threading.Thread";

const semaphore = {
  kind: "class",
  signature: "value: Any = 1",
  context: "lock",
  blockingContext: true,
  entered: "bool",
  members: {
    acquire: {
      kind: "function",
      signature: "blocking: Any = True, timeout: Any = None",
      returns: "bool",
      blocking: true,
    },
    release: { kind: "function", signature: "n: Any = 1", returns: "None" },
  },
} as const;

/** The module `threading`. */
export const threadingApi = {
  Thread: {
    kind: "class",
    signature:
      "group: Any = None, target: ThreadFunction | None = None, name: Any = None, args: Any = None, kwargs: Any = None, *, daemon: Any = None",
    runsInThread: { parameter: "target", given: { sequence: "args" } },
    general: true,
    members: {
      start: { kind: "function", signature: "", returns: "None" },
      run: { kind: "function", signature: "", returns: "Any", blocking: true },
      join: { kind: "function", signature: "timeout: Number | None = None", returns: "None", blocking: true },
      is_alive: { kind: "function", signature: "", returns: "bool" },
      name: { kind: "attribute", type: "str" },
      ident: { kind: "attribute", type: "Any" },
      native_id: { kind: "attribute", type: "Any" },
      daemon: { kind: "attribute", type: "bool" },
      getName: { kind: "function", signature: "", returns: "str" },
      setName: { kind: "function", signature: "name: Any", returns: "None" },
      isDaemon: { kind: "function", signature: "", returns: "bool" },
      setDaemon: { kind: "function", signature: "daemonic: Any", returns: "None" },
    },
  },
  Timer: {
    kind: "class",
    signature: "interval: Any, function: ThreadFunction, args: Any = None, kwargs: Any = None",
    runsInThread: { parameter: "function", given: { sequence: "args" } },
    base: thread,
    members: { cancel: { kind: "function", signature: "", returns: "None" } },
  },
  Lock: {
    kind: "class",
    signature: "",
    context: "lock",
    blockingContext: true,
    entered: "bool",
    members: { ...lockMembers, locked },
  },
  RLock: {
    kind: "class",
    signature: "",
    context: "lock",
    blockingContext: true,
    entered: "bool",
    members: lockMembers,
  },
  Condition: {
    kind: "class",
    signature: "lock: Any = None",
    context: "lock",
    blockingContext: true,
    entered: "bool",
    members: {
      ...lockMembers,
      wait,
      wait_for: {
        kind: "function",
        signature: "predicate: Callable[R], timeout: Number | None = None",
        returns: "R",
        blocking: true,
      },
      notify: { kind: "function", signature: "n: Any = 1", returns: "None" },
      notify_all: { kind: "function", signature: "", returns: "None" },
    },
  },
  Event: {
    kind: "class",
    signature: "",
    members: {
      is_set: { kind: "function", signature: "", returns: "bool" },
      set: { kind: "function", signature: "", returns: "None" },
      clear: { kind: "function", signature: "", returns: "None" },
      wait,
    },
  },
  Semaphore: semaphore,
  BoundedSemaphore: { ...semaphore, base: "threading.Semaphore" },
  Barrier: {
    kind: "class",
    signature: "parties: Any, action: Any = None, timeout: Any = None",
    members: {
      wait: { kind: "function", signature: "timeout: Number | None = None", returns: "int", blocking: true },
      abort: { kind: "function", signature: "", returns: "None" },
      reset: { kind: "function", signature: "", returns: "None" },
      parties: { kind: "attribute", type: "int" },
      n_waiting: { kind: "attribute", type: "int" },
      broken: { kind: "attribute", type: "bool" },
    },
  },
  BrokenBarrierError: { kind: "class", signature: "*args: Any", members: {}, exception: true, base: "RuntimeError" },
  local: { kind: "class", signature: "", general: true, members: {} },
  current_thread: { kind: "function", signature: "", returns: thread },
  main_thread: { kind: "function", signature: "", returns: thread },
  enumerate: { kind: "function", signature: "", returns: `list[${thread}]` },
  active_count: { kind: "function", signature: "", returns: "index" },
  get_ident: { kind: "function", signature: "", returns: "int" },
  get_native_id: { kind: "function", signature: "", returns: "int", runtime: "get_ident" },
  ...refuse("use threading.current_thread() and threading.active_count()", ["activeCount", "currentThread"]),
  ...refuse("threads take turns on one thread of JavaScript, which has no such hook", [
    "ExceptHookArgs",
    "excepthook",
    "getprofile",
    "gettrace",
    "setprofile",
    "setprofile_all_threads",
    "settrace",
    "settrace_all_threads",
    "stack_size",
  ]),
  ...refuse("write RuntimeError", ["ThreadError"]),
  ...refuse("leave the timeout out to wait for ever", ["TIMEOUT_MAX"]),
  ...refuse("it belongs to another module", ["WeakSet", "warnings"]),
} as const satisfies Record<string, ApiEntry>;
