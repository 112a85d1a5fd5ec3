import type { ApiEntry } from "../api.ts";

const futureMembers = {
  result: { kind: "function", signature: "", returns: "T" },
  exception: { kind: "function", signature: "", returns: "BaseException | None" },
  done: { kind: "function", signature: "", returns: "bool" },
  cancelled: { kind: "function", signature: "", returns: "bool" },
  cancel: { kind: "function", signature: "msg: Any = None", returns: "bool" },
  add_done_callback: {
    kind: "function",
    signature: "fn: Callable[Self, Any], /, *, context: Any = None",
    returns: "None",
  },
  remove_done_callback: { kind: "function", signature: "fn: Callable[Self, Any], /", returns: "index" },
  set_result: { kind: "function", signature: "result: T, /", returns: "None" },
  set_exception: { kind: "function", signature: "exception: Any, /", returns: "None" },
  get_loop: { kind: "function", signature: "", returns: "asyncio.AbstractEventLoop" },
} as const;

/** Futures and tasks. */
export const futures = {
  Future: {
    kind: "class",
    signature: "*, loop: Any = None",
    typeParameters: ["T"],
    members: futureMembers,
  },
  Task: {
    kind: "class",
    signature:
      "coro: Coroutine[T], *, loop: Any = None, name: Any = None, context: Any = None, eager_start: Any = False",
    typeParameters: ["T"],
    base: "asyncio.Future",
    members: {
      get_name: { kind: "function", signature: "", returns: "str" },
      set_name: { kind: "function", signature: "value: Any, /", returns: "None" },
      get_context: { kind: "function", signature: "", returns: "Any" },
      get_stack: { kind: "function", signature: "*, limit: int | None = None", returns: "list[Any]" },
      print_stack: { kind: "function", signature: "*, limit: int | None = None, file: Any = None", returns: "None" },
      get_coro: { kind: "function", signature: "", returns: "Any" },
      cancelling: { kind: "function", signature: "", returns: "index" },
      uncancel: { kind: "function", signature: "", returns: "index" },
    },
    refused: {},
  },
} as const satisfies Record<string, ApiEntry>;
