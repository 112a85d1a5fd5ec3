import type { ApiMembers } from "../api.ts";

const test = { kind: "function", signature: "", returns: "bool" } as const;
const same = { kind: "function", signature: "", returns: "bytes" } as const;
const strip = { kind: "function", signature: "bytes: bytes | None = None, /", returns: "bytes" } as const;
const search = {
  kind: "function",
  signature: "sub: Any, start: Any = None, end: Any = None, /",
  returns: "index",
} as const;
const split = {
  kind: "function",
  signature: "sep: bytes | None = None, maxsplit: Any = -1",
  returns: "list[bytes]",
} as const;
const affix = {
  kind: "function",
  signature: "affix: Any, start: Any = None, end: Any = None, /",
  returns: "bool",
} as const;
const pad = { kind: "function", signature: "width: Any, fillchar: Any = ..., /", returns: "bytes" } as const;
const partition = { kind: "function", signature: "sep: bytes, /", returns: "tuple[bytes, bytes, bytes]" } as const;

/** Methods of `bytes`. */
export const bytes = {
  capitalize: same,
  center: pad,
  expandtabs: { kind: "function", signature: "tabsize: Any = 8", returns: "bytes" },
  fromhex: { kind: "function", signature: "string: Any, /", returns: "bytes", classMethod: true },
  isascii: test,
  islower: test,
  istitle: test,
  isupper: test,
  ljust: pad,
  maketrans: { kind: "function", signature: "frm: Any, to: Any, /", returns: "bytes", classMethod: true },
  rjust: pad,
  swapcase: same,
  title: same,
  translate: { kind: "function", signature: "table: Any, /, delete: Any = ...", returns: "bytes" },
  zfill: { kind: "function", signature: "width: Any, /", returns: "bytes" },
  count: search,
  decode: { kind: "function", signature: "encoding: str = 'utf-8', errors: str = 'strict'", returns: "str" },
  endswith: affix,
  find: search,
  hex: { kind: "function", signature: "sep: Any = ..., bytes_per_sep: Any = 1", returns: "str" },
  index: search,
  isalnum: test,
  isalpha: test,
  isdigit: test,
  isspace: test,
  join: { kind: "function", signature: "iterable_of_bytes: Iterable[Any], /", returns: "bytes" },
  lower: same,
  lstrip: strip,
  partition,
  removeprefix: { kind: "function", signature: "prefix: bytes, /", returns: "bytes" },
  removesuffix: { kind: "function", signature: "suffix: bytes, /", returns: "bytes" },
  replace: { kind: "function", signature: "old: bytes, new: bytes, count: Any = -1, /", returns: "bytes" },
  rfind: search,
  rindex: search,
  rpartition: partition,
  rsplit: split,
  rstrip: strip,
  split,
  splitlines: { kind: "function", signature: "keepends: Any = False", returns: "list[bytes]" },
  startswith: affix,
  strip,
  upper: same,
} as const satisfies ApiMembers;
