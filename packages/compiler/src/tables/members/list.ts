import type { ApiMembers } from "../api.ts";

/** Methods of `list`; T is the type of its items. */
export const list = {
  append: { kind: "function", signature: "object: T, /", returns: "None" },
  clear: { kind: "function", signature: "", returns: "None" },
  copy: { kind: "function", signature: "", returns: "list[T]" },
  count: { kind: "function", signature: "value: Any, /", returns: "index" },
  extend: { kind: "function", signature: "iterable: Iterable[T], /", returns: "None" },
  index: { kind: "function", signature: "value: Any, start: Any = 0, stop: Any = ..., /", returns: "index" },
  insert: { kind: "function", signature: "index: Any, object: T, /", returns: "None" },
  pop: { kind: "function", signature: "index: index = -1, /", returns: "T" },
  remove: { kind: "function", signature: "value: Any, /", returns: "None" },
  reverse: { kind: "function", signature: "", returns: "None" },
  sort: {
    kind: "function",
    signature: "*, key: Callable[T, Any] | None = None, reverse: Any = False",
    returns: "None",
  },
} as const satisfies ApiMembers;
