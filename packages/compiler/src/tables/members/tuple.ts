import type { ApiMembers } from "../api.ts";

/** Methods of `tuple`. */
export const tuple = {
  count: { kind: "function", signature: "value: Any, /", returns: "index" },
  index: { kind: "function", signature: "value: Any, start: Any = 0, stop: Any = ..., /", returns: "index" },
} as const satisfies ApiMembers;
