import type { ApiEntry } from "./api.ts";

const failure = {
  kind: "class",
  signature: "*args: Any",
  base: "Exception",
  members: {},
  exception: true,
} as const;

/** The module `copy`. */
export const copyApi = {
  copy: { kind: "function", signature: "x: Any", returns: "Any" },
  deepcopy: { kind: "function", signature: "x: Any, memo: Any = None", returns: "Any" },
  replace: { kind: "function", signature: "obj: Any, /, **changes: Any", returns: "Any" },
  Error: failure,
  error: { ...failure, runtime: "Error" },
} as const satisfies Record<string, ApiEntry>;
