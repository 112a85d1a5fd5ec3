import type { ApiEntry } from "./api.ts";

const any = "Any";

/** The module `functools`. */
export const functoolsApi = {
  partial: {
    kind: "class",
    general: true,
    signature: "func: Any, /, *args: Any, **keywords: Any",
    members: {
      func: { kind: "attribute", type: any },
      args: { kind: "attribute", type: any },
      keywords: { kind: "attribute", type: any },
    },
  },
  partialmethod: {
    kind: "class",
    general: true,
    signature: "func: Any, /, *args: Any, **keywords: Any",
    members: {},
  },
  reduce: { kind: "function", signature: "function: Any, iterable: Any, initial: Any = ..., /", returns: any },
  wraps: {
    kind: "function",
    signature: "wrapped: Any, assigned: Any = ..., updated: Any = ...",
    returns: any,
  },
  update_wrapper: {
    kind: "function",
    signature: "wrapper: Any, wrapped: Any, assigned: Any = ..., updated: Any = ...",
    returns: any,
  },
  WRAPPER_ASSIGNMENTS: { kind: "constant", type: "tuple[str, ...]" },
  WRAPPER_UPDATES: { kind: "constant", type: "tuple[str, ...]" },
  lru_cache: { kind: "function", signature: "maxsize: Any = 128, typed: Any = False", returns: any },
  cache: { kind: "function", signature: "user_function: Any, /", returns: any },
  cached_property: { kind: "class", general: true, signature: "func: Any", members: {} },
  cmp_to_key: { kind: "function", signature: "mycmp: Any", returns: any },
  singledispatch: { kind: "function", signature: "func: Any", returns: any },
  singledispatchmethod: { kind: "class", general: true, signature: "func: Any", members: {} },
  total_ordering: { kind: "function", signature: "cls: Any", returns: any },
} as const satisfies Record<string, ApiEntry>;
