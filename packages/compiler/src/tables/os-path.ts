import type { ApiEntry, ApiFunction } from "./api.ts";
import { refuse } from "./refuse.ts";

/** Text for text, and bytes for bytes. */
const changed = {
  kind: "function",
  signature: "path: Any, /",
  returns: "Any",
  overloads: [{ signature: "path: str, /", returns: "str" }],
} as const satisfies ApiFunction;
const halves = {
  kind: "function",
  signature: "p: Any, /",
  returns: "tuple[Any, Any]",
  overloads: [{ signature: "p: str, /", returns: "tuple[str, str]" }],
} as const satisfies ApiFunction;
const asked = { kind: "function", signature: "path: Any, /", returns: "bool" } as const satisfies ApiFunction;
const moment = { kind: "function", signature: "filename: Any", returns: "float" } as const satisfies ApiFunction;
const text = { kind: "constant", type: "str" } as const;

/** The module `os.path`: that of Linux. */
export const osPathApi = {
  abspath: { ...changed, signature: "path: Any" },
  basename: { ...changed, signature: "p: Any" },
  commonpath: { kind: "function", signature: "paths: Any", returns: "Any" },
  commonprefix: { kind: "function", signature: "m: Any, /", returns: "Any" },
  dirname: { ...changed, signature: "p: Any" },
  exists: { ...asked, signature: "path: Any" },
  expanduser: { ...changed, signature: "path: Any" },
  expandvars: { ...changed, signature: "path: Any" },
  getatime: moment,
  getctime: moment,
  getmtime: moment,
  getsize: { kind: "function", signature: "filename: Any", returns: "int" },
  isabs: { ...asked, signature: "s: Any" },
  isdevdrive: { ...asked, signature: "path: Any" },
  isdir: { ...asked, signature: "s: Any" },
  isfile: { ...asked, signature: "path: Any" },
  isjunction: { ...asked, signature: "path: Any" },
  islink: { ...asked, signature: "path: Any" },
  ismount: { ...asked, signature: "path: Any" },
  join: {
    kind: "function",
    signature: "a: Any, *p: Any",
    returns: "Any",
    overloads: [{ signature: "a: str, *p: str", returns: "str" }],
  },
  lexists: { ...asked, signature: "path: Any" },
  normcase: { ...changed, signature: "s: Any" },
  normpath: { ...changed, signature: "path: Any" },
  realpath: {
    kind: "function",
    signature: "filename: Any, *, strict: Any = False",
    returns: "Any",
    overloads: [{ signature: "filename: str, *, strict: Any = False", returns: "str" }],
  },
  relpath: {
    kind: "function",
    signature: "path: Any, start: Any = None",
    returns: "Any",
    overloads: [{ signature: "path: str, start: str | None = None", returns: "str" }],
  },
  samefile: { kind: "function", signature: "f1: Any, f2: Any", returns: "bool" },
  sameopenfile: { kind: "function", signature: "fp1: Any, fp2: Any", returns: "bool" },
  samestat: { kind: "function", signature: "s1: Any, s2: Any", returns: "bool" },
  split: { ...halves, signature: "p: Any" },
  splitdrive: { ...halves, signature: "p: Any" },
  splitext: { ...halves, signature: "p: Any" },
  splitroot: {
    kind: "function",
    signature: "p: Any",
    returns: "tuple[Any, Any, Any]",
    overloads: [{ signature: "p: str", returns: "tuple[str, str, str]" }],
  },
  altsep: { kind: "constant", type: "None" },
  curdir: text,
  defpath: text,
  devnull: text,
  extsep: text,
  pardir: text,
  pathsep: text,
  sep: text,
  supports_unicode_filenames: { kind: "constant", type: "bool" },
  ...refuse("it belongs to another module, or is private", ["genericpath", "os", "stat", "sys"]),
} as const satisfies Record<string, ApiEntry>;
