import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

const shown = "exc: Any, /, value: Any = ..., tb: Any = ..., limit: Any = None";

/** The module `traceback`. */
export const tracebackApi = {
  format_exc: {
    kind: "function",
    signature: "limit: Any = None, chain: Any = True",
    returns: "str",
    ofHandled: "text_of",
  },
  print_exc: {
    kind: "function",
    signature: "limit: Any = None, file: Any = None, chain: Any = True",
    returns: "None",
    ofHandled: "print_exception",
  },
  format_exception: { kind: "function", signature: `${shown}, chain: Any = True`, returns: "list[str]" },
  print_exception: { kind: "function", signature: `${shown}, file: Any = None, chain: Any = True`, returns: "None" },
  format_exception_only: { kind: "function", signature: "exc: Any, /, value: Any = ...", returns: "list[str]" },
  extract_tb: { kind: "function", signature: "tb: Any, limit: Any = None", returns: "list[Any]" },
  format_tb: { kind: "function", signature: "tb: Any, limit: Any = None", returns: "list[str]" },
  print_tb: { kind: "function", signature: "tb: Any, limit: Any = None, file: Any = None", returns: "None" },
  ...refuse("the stack of what runs is JavaScript's; tracebacks of exceptions are supported", [
    "extract_stack",
    "format_stack",
    "print_stack",
    "print_last",
    "walk_stack",
    "walk_tb",
    "clear_frames",
  ]),
  ...refuse("use traceback.format_exception(error) or traceback.extract_tb(error.__traceback__)", [
    "FrameSummary",
    "StackSummary",
    "TracebackException",
    "format_list",
    "print_list",
  ]),
} as const satisfies Record<string, ApiEntry>;
