import type { ApiEntry } from "../api.ts";

/** What the guide's dialect adds to asyncio: a file that is read and written without blocking. */
export const dialect = {
  open: {
    kind: "function",
    signature: "file: Any, mode: str = 'r', *, encoding: str | None = None, newline: str | None = None",
    returns: "asyncio.File",
  },
  File: {
    kind: "class",
    signature: null,
    members: {
      read: { kind: "function", signature: "size: int | None = None", returns: "Any", coroutine: true },
      readline: { kind: "function", signature: "", returns: "Any", coroutine: true },
      readlines: { kind: "function", signature: "", returns: "list[Any]", coroutine: true },
      write: { kind: "function", signature: "data: Any", returns: "int", coroutine: true },
    },
    context: "scope",
    entered: "asyncio.File",
  },
} as const satisfies Record<string, ApiEntry>;
