import type { ApiEntry } from "../api.ts";

/** `min` and `max`: one of several values, or of one iterable. */
const extreme = {
  kind: "function",
  signature: "*args: Any, key: Callable | None = None, default: Any = ...",
  returns: "Any",
  overloads: [
    { signature: "a: T, b: T, /, *args: T, key: Callable[T, Any] | None = None", returns: "T" },
    {
      signature: "iterable: Iterable[T], /, *, key: Callable[T, Any] | None = None, default: A = ...",
      returns: "T | A",
    },
  ],
} as const;

/** Built-in functions. */
export const functions = {
  abs: {
    kind: "function",
    signature: "x: Any, /",
    returns: "Any",
    overloads: [
      { signature: "x: int, /", returns: "int" },
      { signature: "x: float, /", returns: "float" },
    ],
  },
  aiter: { kind: "function", signature: "async_iterable: AsyncIterator[T], /", returns: "AsyncIterator[T]" },
  all: { kind: "function", signature: "iterable: Iterable[Any], /", returns: "bool" },
  anext: {
    kind: "function",
    signature: "aiterator: AsyncIterator[T], default: A = ..., /",
    returns: "T | A",
    coroutine: true,
  },
  any: { kind: "function", signature: "iterable: Iterable[Any], /", returns: "bool" },
  ascii: { kind: "function", signature: "obj: Any, /", returns: "str" },
  bin: { kind: "function", signature: "number: Any, /", returns: "str" },
  callable: { kind: "function", signature: "obj: Any, /", returns: "bool" },
  chr: { kind: "function", signature: "i: Any, /", returns: "str" },
  delattr: { kind: "function", signature: "obj: Any, name: Any, /", returns: "None" },
  divmod: {
    kind: "function",
    signature: "x: Any, y: Any, /",
    returns: "Any",
    overloads: [{ signature: "x: int, y: int, /", returns: "tuple[int, int]" }],
  },
  exit: { kind: "function", signature: "code: Any = None", returns: "Never" },
  format: { kind: "function", signature: "value: Any, format_spec: Any = '', /", returns: "str" },
  getattr: { kind: "function", signature: "object: Any, name: Any, default: Any = ..., /", returns: "Any" },
  hasattr: { kind: "function", signature: "obj: Any, name: Any, /", returns: "bool" },
  hash: { kind: "function", signature: "obj: Any, /", returns: "int" },
  hex: { kind: "function", signature: "number: Any, /", returns: "str" },
  id: { kind: "function", signature: "obj: Any, /", returns: "int" },
  input: { kind: "function", signature: "prompt: Any = '', /", returns: "str", blockingInThreads: "thread_input" },
  isinstance: { kind: "function", signature: "obj: Any, class_or_tuple: Any, /", returns: "bool" },
  issubclass: { kind: "function", signature: "cls: Any, class_or_tuple: Any, /", returns: "bool" },
  iter: {
    kind: "function",
    signature: "object: Any, sentinel: Any = ..., /",
    returns: "Iterator[Any]",
    overloads: [{ signature: "object: Iterable[T], /", returns: "Iterator[T]" }],
  },
  len: { kind: "function", signature: "obj: Any, /", returns: "index" },
  max: extreme,
  min: extreme,
  next: { kind: "function", signature: "iterator: Iterator[T], default: A = ..., /", returns: "T | A" },
  oct: { kind: "function", signature: "number: Any, /", returns: "str" },
  open: {
    kind: "function",
    signature:
      "file: Any, mode: Any = 'r', buffering: Any = -1, encoding: Any = None, errors: Any = None, newline: Any = None, closefd: Any = True, opener: None = None",
    returns: "Any",
  },
  ord: { kind: "function", signature: "c: Any, /", returns: "index" },
  pow: { kind: "function", signature: "base: Any, exp: Any, mod: Any = None", returns: "Any" },
  print: {
    kind: "function",
    signature: "*args: Any, sep: Any = ' ', end: Any = '\\n', file: Any = None, flush: Any = False",
    returns: "None",
  },
  quit: { kind: "function", signature: "code: Any = None", returns: "Never" },
  repr: { kind: "function", signature: "obj: Any, /", returns: "str" },
  round: {
    kind: "function",
    signature: "number: Any, ndigits: Any = None",
    returns: "Any",
    overloads: [
      { signature: "number: Number", returns: "int" },
      { signature: "number: int, ndigits: int", returns: "int" },
      { signature: "number: float, ndigits: int", returns: "float" },
    ],
  },
  setattr: { kind: "function", signature: "obj: Any, name: Any, value: Any, /", returns: "None" },
  sorted: {
    kind: "function",
    signature: "iterable: Iterable[T], /, *, key: Callable[T, Any] | None = None, reverse: Any = False",
    returns: "list[T]",
  },
  vars: { kind: "function", signature: "object: Any, /", returns: "Any" },
  sum: {
    kind: "function",
    signature: "iterable: Iterable[Any], /, start: Any = 0",
    returns: "Any",
    overloads: [{ signature: "iterable: Iterable[int], /, start: int = 0", returns: "int" }],
  },
} as const satisfies Record<string, ApiEntry>;
