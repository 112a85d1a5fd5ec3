import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

/** The module `warnings`. */
export const warningsApi = {
  warn: {
    kind: "function",
    signature:
      "message: Any, category: Any = None, stacklevel: Any = 1, source: Any = None, *, skip_file_prefixes: Any = ...",
    returns: "None",
  },
  warn_explicit: {
    kind: "function",
    signature:
      "message: Any, category: Any, filename: Any, lineno: Any, module: Any = None, registry: Any = None, module_globals: Any = None, source: Any = None",
    returns: "None",
  },
  showwarning: {
    kind: "function",
    signature: "message: Any, category: Any, filename: Any, lineno: Any, file: Any = None, line: Any = None",
    returns: "Any",
    assignable: true,
  },
  formatwarning: {
    kind: "function",
    signature: "message: Any, category: Any, filename: Any, lineno: Any, line: Any = None",
    returns: "Any",
    assignable: true,
  },
  filterwarnings: {
    kind: "function",
    signature:
      "action: Any, message: Any = '', category: Any = ..., module: Any = '', lineno: Any = 0, append: Any = False",
    returns: "None",
  },
  simplefilter: {
    kind: "function",
    signature: "action: Any, category: Any = ..., lineno: Any = 0, append: Any = False",
    returns: "None",
  },
  resetwarnings: { kind: "function", signature: "", returns: "None" },
  filters: { kind: "constant", type: "Any" },
  catch_warnings: {
    kind: "class",
    general: true,
    signature: "*, record: Any = False, action: Any = None, category: Any = ..., lineno: Any = 0, append: Any = False",
    members: {},
    refused: {},
  },
  WarningMessage: {
    kind: "class",
    general: true,
    signature:
      "message: Any, category: Any, filename: Any, lineno: Any, file: Any = None, line: Any = None, source: Any = None",
    members: {
      message: { kind: "attribute", type: "Any" },
      category: { kind: "attribute", type: "Any" },
      filename: { kind: "attribute", type: "Any" },
      lineno: { kind: "attribute", type: "Any" },
      file: { kind: "attribute", type: "Any" },
      line: { kind: "attribute", type: "Any" },
      source: { kind: "attribute", type: "Any" },
    },
  },
  ...refuse("call warnings.warn() in the function", ["deprecated"]),
  ...refuse("the filters say what comes of a warning", ["defaultaction", "onceregistry"]),
} as const satisfies Record<string, ApiEntry>;
