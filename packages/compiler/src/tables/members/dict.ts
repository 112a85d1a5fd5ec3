import type { ApiMembers } from "../api.ts";

/** Methods of `dict`; K and V are the types of its keys and values. */
export const dict = {
  clear: { kind: "function", signature: "", returns: "None" },
  copy: { kind: "function", signature: "", returns: "dict[K, V]" },
  fromkeys: {
    kind: "function",
    signature: "iterable: Iterable[T], value: A = None, /",
    returns: "dict[T, A]",
    classMethod: true,
  },
  get: { kind: "function", signature: "key: Any, default: A = None, /", returns: "V | A" },
  items: { kind: "function", signature: "", returns: "Iterator[tuple[K, V]]" },
  keys: { kind: "function", signature: "", returns: "Iterator[K]" },
  pop: { kind: "function", signature: "key: Any, default: A = ..., /", returns: "V | A" },
  popitem: { kind: "function", signature: "", returns: "tuple[K, V]" },
  setdefault: { kind: "function", signature: "key: K, default: V = None, /", returns: "V" },
  update: { kind: "function", signature: "other: dict[K, V] = ..., /, **kwargs: V", returns: "None" },
  values: { kind: "function", signature: "", returns: "Iterator[V]" },
} as const satisfies ApiMembers;
