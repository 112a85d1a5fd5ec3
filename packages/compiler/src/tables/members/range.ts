import type { ApiMembers } from "../api.ts";

/** Methods and attributes of `range`. */
export const range = {
  count: { kind: "function", signature: "object: Any, /", returns: "index" },
  index: { kind: "function", signature: "object: Any, /", returns: "int" },
  start: { kind: "attribute", type: "int" },
  stop: { kind: "attribute", type: "int" },
  step: { kind: "attribute", type: "int" },
} as const satisfies ApiMembers;
