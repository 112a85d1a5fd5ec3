import type { ApiEntry } from "../api.ts";

/** What the guide's dialect adds to asyncio: a file that is read and written without blocking. */
export const dialect = {
  open: {
    kind: "function",
    signature:
      "path: Any, mode: str = 'r', *, encoding: str | None = None, errors: str | None = None, newline: str | None = None",
    returns: "asyncio.OpeningFile",
  },
  OpeningFile: {
    kind: "class",
    signature: null,
    members: {},
    context: "scope",
    entered: "asyncio.AsyncFile",
  },
  AsyncFile: {
    kind: "class",
    signature: null,
    members: {
      read: { kind: "function", signature: "size: int | None = -1", returns: "Any", coroutine: true },
      readline: { kind: "function", signature: "", returns: "Any", coroutine: true },
      readlines: { kind: "function", signature: "", returns: "list[Any]", coroutine: true },
      write: { kind: "function", signature: "content: Any", returns: "int", coroutine: true },
      writelines: { kind: "function", signature: "lines: Iterable[Any]", returns: "None", coroutine: true },
      flush: { kind: "function", signature: "", returns: "None", coroutine: true },
      close: { kind: "function", signature: "", returns: "None", coroutine: true },
      readable: { kind: "function", signature: "", returns: "bool" },
      name: { kind: "attribute", type: "Any" },
      mode: { kind: "attribute", type: "str" },
      writable: { kind: "function", signature: "", returns: "bool" },
    },
    context: "scope",
    entered: "asyncio.AsyncFile",
  },
} as const satisfies Record<string, ApiEntry>;
