import type { ApiEntry } from "../api.ts";

/** Built-in constants. */
export const constants = {
  True: { kind: "constant", type: "bool" },
  False: { kind: "constant", type: "bool" },
  None: { kind: "constant", type: "None" },
  __debug__: { kind: "constant", type: "bool" },
  Ellipsis: { kind: "constant", type: "Any" },
  NotImplemented: { kind: "constant", type: "Any" },
} as const satisfies Record<string, ApiEntry>;
