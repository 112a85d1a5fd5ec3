import type { ApiEntry } from "../api.ts";

/** Built-in types: called without `new`, and values that `isinstance` takes. */
export const types = {
  bool: { kind: "function", signature: "object: Any = False, /", returns: "bool" },
  bytearray: {
    kind: "function",
    signature: "source: Any = ..., encoding: Any = ..., errors: Any = ...",
    returns: "Any",
  },
  bytes: { kind: "function", signature: "source: Any = ..., encoding: Any = ..., errors: Any = ...", returns: "bytes" },
  complex: { kind: "function", signature: "real: Any = 0, imag: Any = 0", returns: "Any" },
  dict: { kind: "function", signature: "iterable: Any = ..., /, **kwargs: Any", returns: "dict[Any, Any]" },
  enumerate: {
    kind: "function",
    signature: "iterable: Iterable[T], start: Any = 0",
    returns: "Iterator[tuple[Any, T]]",
    refined: { without: "start", returns: "Iterator[tuple[index, T]]" },
  },
  filter: {
    kind: "function",
    signature: "function: Callable[T, Any] | None, iterable: Iterable[T], /",
    returns: "Iterator[T]",
  },
  float: { kind: "function", signature: "x: Any = 0, /", returns: "float" },
  frozenset: { kind: "function", signature: "iterable: Iterable[T] = (), /", returns: "frozenset[T]" },
  int: { kind: "function", signature: "x: Any = 0, /, base: Any = ...", returns: "int" },
  list: { kind: "function", signature: "iterable: Iterable[T] = (), /", returns: "list[T]" },
  map: {
    kind: "function",
    signature: "function: Callable, iterable: Iterable[Any], /, *iterables: Iterable[Any]",
    returns: "Iterator[Any]",
    overloads: [
      { signature: "function: Callable[T, R], iterable: Iterable[T], /", returns: "Iterator[R]" },
      {
        signature: "function: Callable[A, B, R], iterable: Iterable[A], other: Iterable[B], /",
        returns: "Iterator[R]",
      },
    ],
  },
  object: { kind: "function", signature: "", returns: "Any" },
  classmethod: { kind: "class", signature: "function: Any, /", members: {}, runtime: "ClassMethod" },
  property: {
    kind: "class",
    signature: "fget: Any = None, fset: Any = None, fdel: Any = None, doc: Any = None",
    members: {},
    runtime: "Property",
  },
  staticmethod: { kind: "class", signature: "function: Any, /", members: {}, runtime: "StaticMethod" },
  range: { kind: "function", signature: "start: Any, stop: Any = ..., step: Any = ..., /", returns: "range" },
  reversed: {
    kind: "function",
    signature: "sequence: Any, /",
    returns: "Iterator[Any]",
    overloads: [{ signature: "sequence: Iterable[T], /", returns: "Iterator[T]" }],
  },
  set: { kind: "function", signature: "iterable: Iterable[T] = (), /", returns: "set[T]" },
  slice: { kind: "function", signature: "start: Any, stop: Any = ..., step: Any = ..., /", returns: "Any" },
  str: { kind: "function", signature: "object: Any = '', encoding: Any = ..., errors: Any = ...", returns: "str" },
  tuple: { kind: "function", signature: "iterable: Iterable[T] = (), /", returns: "tuple[T, ...]" },
  type: { kind: "function", signature: "object: Any, /", returns: "Any" },
  zip: {
    kind: "function",
    signature: "*iterables: Iterable[T], strict: Any = False",
    returns: "Iterator[tuple[T, ...]]",
    overloads: [
      { signature: "a: Iterable[A], b: Iterable[B], /, *, strict: Any = False", returns: "Iterator[tuple[A, B]]" },
      {
        signature: "a: Iterable[A], b: Iterable[B], c: Iterable[T], /, *, strict: Any = False",
        returns: "Iterator[tuple[A, B, T]]",
      },
    ],
  },
} as const satisfies Record<string, ApiEntry>;
