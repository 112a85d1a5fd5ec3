import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

/** The module `abc`. */
export const abcApi = {
  ABC: { kind: "class", signature: "", members: {}, general: true },
  ABCMeta: { kind: "class", signature: null, members: {} },
  abstractmethod: { kind: "function", signature: "funcobj: T, /", returns: "T" },
  ...refuse("write abstractmethod under property, classmethod or staticmethod", [
    "abstractclassmethod",
    "abstractproperty",
    "abstractstaticmethod",
  ]),
  ...refuse("the abstract methods of a class are those of its statement", [
    "get_cache_token",
    "update_abstractmethods",
  ]),
} as const satisfies Record<string, ApiEntry>;
