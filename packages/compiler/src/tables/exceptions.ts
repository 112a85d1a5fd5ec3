import type { ApiClass, ApiEntry } from "./api.ts";
import type { ExceptionName } from "./generated/names.ts";

/** What every exception has. */
const baseMembers = {
  args: { kind: "attribute", type: "tuple[Any, ...]", effect: "@tsyncio/runtime/parts/tuples" },
  __cause__: { kind: "attribute", type: "BaseException | None" },
  __context__: { kind: "attribute", type: "BaseException | None" },
  __suppress_context__: { kind: "attribute", type: "bool" },
  __traceback__: { kind: "attribute", type: "Any" },
  __notes__: { kind: "attribute", type: "list[str]" },
  add_note: { kind: "function", signature: "note: str, /", returns: "None" },
  with_traceback: { kind: "function", signature: "tb: Any, /", returns: "Any" },
} as const satisfies ApiClass["members"];

/** What an exception group has. */
const groupMembers = {
  message: { kind: "attribute", type: "str" },
  exceptions: { kind: "attribute", type: "tuple[BaseException, ...]" },
  derive: { kind: "function", signature: "excs: Any, /", returns: "Any" },
  split: { kind: "function", signature: "matcher_value: Any, /", returns: "Any" },
  subgroup: { kind: "function", signature: "matcher_value: Any, /", returns: "Any" },
} as const satisfies ApiClass["members"];

/** A class that adds nothing to its base but a name. */
const plain = { kind: "class", signature: "*args: Any", members: {}, exception: true } as const;

/** A class whose instances have attributes of their own. */
const withFields = <const Field extends string>(...fields: readonly Field[]) =>
  ({
    ...plain,
    members: Object.fromEntries(fields.map((field) => [field, anyAttribute])) as Record<Field, typeof anyAttribute>,
  }) as const;

const anyAttribute = { kind: "attribute", type: "Any" } as const;

const codecFields = ["encoding", "object", "start", "end", "reason"] as const;
const codecSignature = "encoding: Any, object: Any, start: Any, end: Any, reason: Any, /";

const compileTime = "syntax errors are found when the program is compiled";
const noTable = "nothing raises it; use UnicodeEncodeError or UnicodeDecodeError";

/** Every exception class of CPython's `builtins`. */
export const exceptions = {
  BaseException: { ...plain, members: baseMembers },
  BaseExceptionGroup: {
    ...plain,
    base: "BaseException",
    members: groupMembers,
    signature: "message: Any, exceptions: Iterable[Any], /",
  },
  Exception: { ...plain, base: "BaseException" },
  GeneratorExit: { ...plain, base: "BaseException" },
  KeyboardInterrupt: { ...plain, base: "BaseException" },
  SystemExit: { ...withFields("code"), base: "BaseException" },
  ArithmeticError: { ...plain, base: "Exception" },
  AssertionError: { ...plain, base: "Exception" },
  AttributeError: {
    ...withFields("name", "obj"),
    base: "Exception",
    signature: "*args: Any, name: Any = None, obj: Any = None",
  },
  BufferError: { ...plain, base: "Exception" },
  EOFError: { ...plain, base: "Exception" },
  ImportError: {
    ...withFields("msg", "name", "path"),
    refused: { name_from: "use the exception's name" },
    base: "Exception",
    signature: "*args: Any, name: Any = None, path: Any = None",
  },
  LookupError: { ...plain, base: "Exception" },
  MemoryError: { ...plain, base: "Exception" },
  NameError: { ...withFields("name"), base: "Exception", signature: "*args: Any, name: Any = None" },
  OSError: {
    ...withFields("errno", "strerror", "filename", "filename2"),
    base: "Exception",
    refused: {
      characters_written: "writing waits until all is written",
    },
  },
  ReferenceError: { ...plain, base: "Exception" },
  RuntimeError: { ...plain, base: "Exception" },
  StopAsyncIteration: { ...plain, base: "Exception" },
  StopIteration: { ...withFields("value"), base: "Exception" },
  SyntaxError: {
    ...withFields("msg"),
    refused: {
      filename: compileTime,
      lineno: compileTime,
      offset: compileTime,
      text: compileTime,
      end_lineno: compileTime,
      end_offset: compileTime,
      print_file_and_line: compileTime,
    },
    base: "Exception",
  },
  SystemError: { ...plain, base: "Exception" },
  TypeError: { ...plain, base: "Exception" },
  ValueError: { ...plain, base: "Exception" },
  Warning: { ...plain, base: "Exception" },
  FloatingPointError: { ...plain, base: "ArithmeticError" },
  OverflowError: { ...plain, base: "ArithmeticError" },
  ZeroDivisionError: { ...plain, base: "ArithmeticError" },
  BytesWarning: { ...plain, base: "Warning" },
  DeprecationWarning: { ...plain, base: "Warning" },
  EncodingWarning: { ...plain, base: "Warning" },
  FutureWarning: { ...plain, base: "Warning" },
  ImportWarning: { ...plain, base: "Warning" },
  PendingDeprecationWarning: { ...plain, base: "Warning" },
  ResourceWarning: { ...plain, base: "Warning" },
  RuntimeWarning: { ...plain, base: "Warning" },
  SyntaxWarning: { ...plain, base: "Warning" },
  UnicodeWarning: { ...plain, base: "Warning" },
  UserWarning: { ...plain, base: "Warning" },
  BlockingIOError: { ...plain, base: "OSError" },
  ChildProcessError: { ...plain, base: "OSError" },
  ConnectionError: { ...plain, base: "OSError" },
  FileExistsError: { ...plain, base: "OSError" },
  FileNotFoundError: { ...plain, base: "OSError" },
  InterruptedError: { ...plain, base: "OSError" },
  IsADirectoryError: { ...plain, base: "OSError" },
  NotADirectoryError: { ...plain, base: "OSError" },
  PermissionError: { ...plain, base: "OSError" },
  ProcessLookupError: { ...plain, base: "OSError" },
  TimeoutError: { ...plain, base: "OSError" },
  IndentationError: { ...plain, base: "SyntaxError" },
  IndexError: { ...plain, base: "LookupError" },
  KeyError: { ...plain, base: "LookupError" },
  ModuleNotFoundError: { ...plain, base: "ImportError", signature: "*args: Any, name: Any = None, path: Any = None" },
  NotImplementedError: { ...plain, base: "RuntimeError" },
  PythonFinalizationError: { ...plain, base: "RuntimeError" },
  RecursionError: { ...plain, base: "RuntimeError" },
  UnboundLocalError: { ...plain, base: "NameError", signature: "*args: Any, name: Any = None" },
  UnicodeError: { ...plain, base: "ValueError" },
  BrokenPipeError: { ...plain, base: "ConnectionError" },
  ConnectionAbortedError: { ...plain, base: "ConnectionError" },
  ConnectionRefusedError: { ...plain, base: "ConnectionError" },
  ConnectionResetError: { ...plain, base: "ConnectionError" },
  TabError: { ...plain, base: "IndentationError" },
  UnicodeDecodeError: { ...withFields(...codecFields), base: "UnicodeError", signature: codecSignature },
  UnicodeEncodeError: { ...withFields(...codecFields), base: "UnicodeError", signature: codecSignature },
  ExceptionGroup: { ...plain, base: "BaseExceptionGroup", signature: "message: Any, exceptions: Iterable[Any], /" },
  EnvironmentError: { ...plain, base: "OSError", runtime: "OSError" },
  IOError: { ...plain, base: "OSError", runtime: "OSError" },
  UnicodeTranslateError: {
    ...plain,
    base: "UnicodeError",
    refused: { encoding: noTable, object: noTable, start: noTable, end: noTable, reason: noTable },
  },
} as const satisfies Record<ExceptionName, ApiEntry>;
