import type { ApiMembers } from "../api.ts";

const relation = { kind: "function", signature: "other: Iterable[Any], /", returns: "bool" } as const;
const change = { kind: "function", signature: "*others: Iterable[Any]", returns: "None" } as const;

/** Methods of `set`; T is the type of its items. */
export const set = {
  add: { kind: "function", signature: "object: T, /", returns: "None" },
  clear: { kind: "function", signature: "", returns: "None" },
  copy: { kind: "function", signature: "", returns: "set[T]" },
  difference: { kind: "function", signature: "*others: Iterable[Any]", returns: "set[T]" },
  difference_update: change,
  discard: { kind: "function", signature: "object: Any, /", returns: "None" },
  intersection: { kind: "function", signature: "*others: Iterable[Any]", returns: "set[T]" },
  intersection_update: change,
  isdisjoint: relation,
  issubset: relation,
  issuperset: relation,
  pop: { kind: "function", signature: "", returns: "T" },
  remove: { kind: "function", signature: "object: Any, /", returns: "None" },
  symmetric_difference: { kind: "function", signature: "other: Iterable[A], /", returns: "set[T | A]" },
  symmetric_difference_update: { kind: "function", signature: "other: Iterable[T], /", returns: "None" },
  union: { kind: "function", signature: "*others: Iterable[A]", returns: "set[T | A]" },
  update: { kind: "function", signature: "*others: Iterable[T]", returns: "None" },
} as const satisfies ApiMembers;

/** Methods of `frozenset`. */
export const frozenset = {
  copy: { kind: "function", signature: "", returns: "frozenset[T]" },
  difference: { kind: "function", signature: "*others: Iterable[Any]", returns: "frozenset[T]" },
  intersection: { kind: "function", signature: "*others: Iterable[Any]", returns: "frozenset[T]" },
  isdisjoint: relation,
  issubset: relation,
  issuperset: relation,
  symmetric_difference: { kind: "function", signature: "other: Iterable[A], /", returns: "frozenset[T | A]" },
  union: { kind: "function", signature: "*others: Iterable[A]", returns: "frozenset[T | A]" },
} as const satisfies ApiMembers;
