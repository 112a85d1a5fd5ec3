import type { ApiEntry } from "../api.ts";

const lockMembers = {
  acquire: { kind: "function", signature: "", returns: "bool", coroutine: true },
  release: { kind: "function", signature: "", returns: "None" },
  locked: { kind: "function", signature: "", returns: "bool" },
} as const;

/** Locks, events, conditions, semaphores, barriers. */
export const locks = {
  Lock: { kind: "class", signature: "", members: lockMembers, context: "lock", entered: "None" },
  Event: {
    kind: "class",
    signature: "",
    members: {
      is_set: { kind: "function", signature: "", returns: "bool" },
      set: { kind: "function", signature: "", returns: "None" },
      clear: { kind: "function", signature: "", returns: "None" },
      wait: { kind: "function", signature: "", returns: "bool", coroutine: true },
    },
  },
  Condition: {
    kind: "class",
    signature: "lock: asyncio.Lock | None = None",
    members: {
      ...lockMembers,
      wait: { kind: "function", signature: "", returns: "bool", coroutine: true },
      wait_for: { kind: "function", signature: "predicate: Callable[R]", returns: "R", coroutine: true },
      notify: { kind: "function", signature: "n: Any = 1", returns: "None" },
      notify_all: { kind: "function", signature: "", returns: "None" },
    },
    context: "lock",
    entered: "None",
  },
  Semaphore: { kind: "class", signature: "value: Any = 1", members: lockMembers, context: "lock", entered: "None" },
  BoundedSemaphore: {
    kind: "class",
    signature: "value: Any = 1",
    base: "asyncio.Semaphore",
    members: {},
    context: "lock",
    entered: "None",
  },
  Barrier: {
    kind: "class",
    signature: "parties: int",
    members: {
      wait: { kind: "function", signature: "", returns: "index", coroutine: true },
      reset: { kind: "function", signature: "", returns: "None", coroutine: true },
      abort: { kind: "function", signature: "", returns: "None", coroutine: true },
      parties: { kind: "attribute", type: "int" },
      n_waiting: { kind: "attribute", type: "index" },
      broken: { kind: "attribute", type: "bool" },
    },
    context: "scope",
    entered: "index",
  },
} as const satisfies Record<string, ApiEntry>;
