import type { ApiEntry } from "../api.ts";

/** Queues. */
export const queues = {
  Queue: {
    kind: "class",
    signature: "maxsize: Any = 0",
    typeParameters: ["T"],
    members: {
      put: { kind: "function", signature: "item: T", returns: "None", coroutine: true },
      put_nowait: { kind: "function", signature: "item: T", returns: "None" },
      get: { kind: "function", signature: "", returns: "T", coroutine: true },
      get_nowait: { kind: "function", signature: "", returns: "T" },
      join: { kind: "function", signature: "", returns: "None", coroutine: true },
      task_done: { kind: "function", signature: "", returns: "None" },
      qsize: { kind: "function", signature: "", returns: "index" },
      empty: { kind: "function", signature: "", returns: "bool" },
      full: { kind: "function", signature: "", returns: "bool" },
      shutdown: { kind: "function", signature: "immediate: Any = False", returns: "None" },
      maxsize: { kind: "attribute", type: "Any" },
    },
  },
  LifoQueue: {
    kind: "class",
    signature: "maxsize: Any = 0",
    typeParameters: ["T"],
    base: "asyncio.Queue",
    members: {},
  },
  PriorityQueue: {
    kind: "class",
    signature: "maxsize: Any = 0",
    typeParameters: ["T"],
    base: "asyncio.Queue",
    members: {},
  },
} as const satisfies Record<string, ApiEntry>;
