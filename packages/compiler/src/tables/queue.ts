import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

const error = { kind: "class", signature: "*args: Any", members: {}, exception: true, base: "Exception" } as const;

const queue = {
  kind: "class",
  signature: "maxsize: Any = 0",
  typeParameters: ["T"],
  members: {
    put: {
      kind: "function",
      signature: "item: T, block: Any = True, timeout: Any = None",
      returns: "None",
      blocking: true,
    },
    put_nowait: { kind: "function", signature: "item: T", returns: "None" },
    get: { kind: "function", signature: "block: Any = True, timeout: Any = None", returns: "T", blocking: true },
    get_nowait: { kind: "function", signature: "", returns: "T" },
    join: { kind: "function", signature: "", returns: "None", blocking: true },
    task_done: { kind: "function", signature: "", returns: "None" },
    qsize: { kind: "function", signature: "", returns: "index" },
    empty: { kind: "function", signature: "", returns: "bool" },
    full: { kind: "function", signature: "", returns: "bool" },
    shutdown: { kind: "function", signature: "immediate: Any = False", returns: "None" },
    maxsize: { kind: "attribute", type: "int" },
    unfinished_tasks: { kind: "attribute", type: "int" },
    is_shutdown: { kind: "attribute", type: "bool" },
  },
} as const;

/** The module `queue`. */
export const queueApi = {
  Queue: queue,
  LifoQueue: { ...queue, base: "queue.Queue" },
  PriorityQueue: { ...queue, base: "queue.Queue" },
  SimpleQueue: { ...queue, signature: "" },
  Empty: error,
  Full: error,
  ShutDown: error,
  ...refuse("it belongs to another module", ["deque", "heappop", "heappush", "threading", "time", "types"]),
} as const satisfies Record<string, ApiEntry>;
