import type { ApiEntry, ApiMembers } from "./api.ts";
import { refuse } from "./refuse.ts";

/** What both kinds of files in memory have. */
const file = {
  close: { kind: "function", signature: "", returns: "None" },
  closed: { kind: "attribute", type: "bool" },
  flush: { kind: "function", signature: "", returns: "None" },
  isatty: { kind: "function", signature: "", returns: "bool" },
  readable: { kind: "function", signature: "", returns: "bool" },
  seekable: { kind: "function", signature: "", returns: "bool" },
  writable: { kind: "function", signature: "", returns: "bool" },
  seek: { kind: "function", signature: "pos: Any, whence: Any = 0, /", returns: "int" },
  tell: { kind: "function", signature: "", returns: "int" },
  truncate: { kind: "function", signature: "pos: Any = None, /", returns: "int" },
  writelines: { kind: "function", signature: "lines: Any, /", returns: "None" },
} as const satisfies ApiMembers;

/** The module `io`. */
export const ioApi = {
  StringIO: {
    kind: "class",
    signature: "initial_value: Any = '', newline: Any = ...",
    context: "scope",
    entered: "io.StringIO",
    members: {
      ...file,
      getvalue: { kind: "function", signature: "", returns: "str" },
      read: { kind: "function", signature: "size: Any = -1, /", returns: "str" },
      readline: { kind: "function", signature: "size: Any = -1, /", returns: "str" },
      readlines: { kind: "function", signature: "hint: Any = -1, /", returns: "list[str]" },
      write: { kind: "function", signature: "s: Any, /", returns: "index" },
    },
  },
  BytesIO: {
    kind: "class",
    signature: "initial_bytes: Any = None",
    context: "scope",
    entered: "io.BytesIO",
    members: {
      ...file,
      getvalue: { kind: "function", signature: "", returns: "bytes" },
      read: { kind: "function", signature: "size: Any = -1, /", returns: "bytes" },
      read1: { kind: "function", signature: "size: Any = -1, /", returns: "bytes" },
      readinto: { kind: "function", signature: "buffer: Any, /", returns: "int" },
      readline: { kind: "function", signature: "size: Any = -1, /", returns: "bytes" },
      readlines: { kind: "function", signature: "size: Any = -1, /", returns: "list[bytes]" },
      write: { kind: "function", signature: "b: Any, /", returns: "index" },
    },
    refused: { getbuffer: "use getvalue(), which gives a copy" },
  },
  UnsupportedOperation: { kind: "class", signature: "*args: Any", base: "OSError", members: {}, exception: true },
  open: {
    kind: "function",
    signature:
      "file: Any, mode: Any = 'r', buffering: Any = -1, encoding: Any = None, errors: Any = None, newline: Any = None, closefd: Any = True, opener: None = None",
    returns: "Any",
  },
  SEEK_SET: { kind: "constant", type: "int" },
  SEEK_CUR: { kind: "constant", type: "int" },
  SEEK_END: { kind: "constant", type: "int" },
  DEFAULT_BUFFER_SIZE: { kind: "constant", type: "int" },
  ...refuse("open() makes every kind of file", [
    "BufferedIOBase",
    "BufferedRWPair",
    "BufferedRandom",
    "BufferedReader",
    "BufferedWriter",
    "FileIO",
    "IOBase",
    "IncrementalNewlineDecoder",
    "RawIOBase",
    "TextIOBase",
    "TextIOWrapper",
    "open_code",
    "text_encoding",
  ]),
} as const satisfies Record<string, ApiEntry>;
