import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

/** The module `textwrap`. */
export const textwrapApi = {
  dedent: { kind: "function", signature: "text: str", returns: "str" },
  indent: {
    kind: "function",
    signature: "text: str, prefix: str, predicate: Callable[str, Any] | None = None",
    returns: "str",
  },
  ...refuse("breaking lines is not supported yet; write them as they shall be", [
    "TextWrapper",
    "fill",
    "shorten",
    "wrap",
  ]),
} as const satisfies Record<string, ApiEntry>;
