import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

/** The module `gc`. */
export const gcApi = {
  collect: { kind: "function", signature: "generation: Any = 2", returns: "int", blocking: true },
  enable: { kind: "function", signature: "", returns: "None" },
  disable: { kind: "function", signature: "", returns: "None" },
  isenabled: { kind: "function", signature: "", returns: "bool" },
  freeze: { kind: "function", signature: "", returns: "None" },
  unfreeze: { kind: "function", signature: "", returns: "None" },
  get_threshold: { kind: "function", signature: "", returns: "tuple[Any, ...]" },
  set_threshold: {
    kind: "function",
    signature: "threshold0: Any, threshold1: Any = ..., threshold2: Any = ..., /",
    returns: "None",
  },
  ...refuse("JavaScript's collector tells nothing of what it keeps or frees; its own tools do, `node --inspect`", [
    "DEBUG_COLLECTABLE",
    "DEBUG_LEAK",
    "DEBUG_SAVEALL",
    "DEBUG_STATS",
    "DEBUG_UNCOLLECTABLE",
    "callbacks",
    "garbage",
    "get_count",
    "get_debug",
    "get_freeze_count",
    "get_objects",
    "get_referents",
    "get_referrers",
    "get_stats",
    "is_finalized",
    "is_tracked",
    "set_debug",
  ]),
} as const satisfies Record<string, ApiEntry>;
