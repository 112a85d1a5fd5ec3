import type { ApiMembers } from "../api.ts";

const test = { kind: "function", signature: "", returns: "bool" } as const;
const same = { kind: "function", signature: "", returns: "str" } as const;
const strip = { kind: "function", signature: "chars: str | None = None, /", returns: "str" } as const;
const pad = { kind: "function", signature: "width: Any, fillchar: str = ' ', /", returns: "str" } as const;
const search = {
  kind: "function",
  signature: "sub: str, start: Any = None, end: Any = None, /",
  returns: "index",
} as const;
const split = {
  kind: "function",
  signature: "sep: str | None = None, maxsplit: Any = -1",
  returns: "list[str]",
} as const;
const partition = { kind: "function", signature: "sep: str, /", returns: "tuple[str, str, str]" } as const;
const affix = {
  kind: "function",
  signature: "affix: str | tuple[str, ...], start: Any = None, end: Any = None, /",
  returns: "bool",
} as const;

/** Methods of `str`. */
export const str = {
  capitalize: same,
  casefold: same,
  center: pad,
  count: search,
  encode: { kind: "function", signature: "encoding: str = 'utf-8', errors: str = 'strict'", returns: "bytes" },
  endswith: affix,
  expandtabs: { kind: "function", signature: "tabsize: Any = 8", returns: "str" },
  find: search,
  format: { kind: "function", signature: "*args: Any, **kwargs: Any", returns: "str" },
  format_map: { kind: "function", signature: "mapping: Any, /", returns: "str" },
  index: search,
  isalnum: test,
  isalpha: test,
  isascii: test,
  isdecimal: test,
  isdigit: test,
  isidentifier: test,
  islower: test,
  isnumeric: test,
  isprintable: test,
  isspace: test,
  istitle: test,
  isupper: test,
  join: { kind: "function", signature: "iterable: Iterable[Any], /", returns: "str" },
  ljust: pad,
  lower: same,
  lstrip: strip,
  maketrans: {
    kind: "function",
    signature: "x: Any, y: Any = ..., z: Any = ..., /",
    returns: "dict[int, Any]",
    classMethod: true,
  },
  partition,
  removeprefix: { kind: "function", signature: "prefix: str, /", returns: "str" },
  removesuffix: { kind: "function", signature: "suffix: str, /", returns: "str" },
  replace: { kind: "function", signature: "old: str, new: str, /, count: Any = -1", returns: "str" },
  rfind: search,
  rindex: search,
  rjust: pad,
  rpartition: partition,
  rsplit: split,
  rstrip: strip,
  split,
  splitlines: { kind: "function", signature: "keepends: Any = False", returns: "list[str]" },
  startswith: affix,
  strip,
  swapcase: same,
  title: same,
  translate: { kind: "function", signature: "table: Any, /", returns: "str" },
  upper: same,
  zfill: { kind: "function", signature: "width: Any, /", returns: "str" },
} as const satisfies ApiMembers;
