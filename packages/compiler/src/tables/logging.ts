import type { ApiEntry, ApiFunction, ApiMembers } from "./api.ts";
import { refuse } from "./refuse.ts";

const told = "exc_info: Any = None, stack_info: Any = False, stacklevel: int = 1, extra: Any = None";

/** A call that logs a message with its arguments. */
const logged = {
  kind: "function",
  signature: `msg: Any, *args: Any, ${told}`,
  returns: "None",
  handledAs: "exc_info",
} as const satisfies ApiFunction;

/** One that logs what is being handled too. */
const failed = { ...logged, handledByDefault: true } as const satisfies ApiFunction;

const atLevel = {
  kind: "function",
  signature: `level: Any, msg: Any, *args: Any, ${told}`,
  returns: "None",
  handledAs: "exc_info",
} as const satisfies ApiFunction;

const filterer = {
  filters: { kind: "attribute", type: "list[Any]" },
  addFilter: { kind: "function", signature: "filter: Any", returns: "None" },
  removeFilter: { kind: "function", signature: "filter: Any", returns: "None" },
  filter: { kind: "function", signature: "record: Any", returns: "Any" },
} as const satisfies ApiMembers;

const levels = {
  setLevel: { kind: "function", signature: "level: Any", returns: "None" },
} as const satisfies ApiMembers;

const calls = {
  debug: logged,
  info: logged,
  warning: logged,
  error: logged,
  exception: failed,
  critical: logged,
  log: atLevel,
  isEnabledFor: { kind: "function", signature: "level: Any", returns: "bool" },
  getEffectiveLevel: { kind: "function", signature: "", returns: "int" },
  hasHandlers: { kind: "function", signature: "", returns: "bool" },
} as const satisfies ApiMembers;

const handler = {
  ...filterer,
  ...levels,
  level: { kind: "attribute", type: "int" },
  formatter: { kind: "attribute", type: "Any" },
  name: { kind: "attribute", type: "Any" },
  get_name: { kind: "function", signature: "", returns: "Any" },
  set_name: { kind: "function", signature: "name: Any", returns: "None" },
  setFormatter: { kind: "function", signature: "fmt: Any", returns: "None" },
  format: { kind: "function", signature: "record: Any", returns: "str" },
  handle: { kind: "function", signature: "record: Any", returns: "Any" },
  emit: { kind: "function", signature: "record: Any", returns: "Any" },
  flush: { kind: "function", signature: "", returns: "Any" },
  close: { kind: "function", signature: "", returns: "Any" },
  handleError: { kind: "function", signature: "record: Any", returns: "Any" },
  acquire: { kind: "function", signature: "", returns: "None" },
  release: { kind: "function", signature: "", returns: "None" },
  createLock: { kind: "function", signature: "", returns: "None" },
} as const satisfies ApiMembers;

const stream = {
  ...handler,
  stream: { kind: "attribute", type: "Any" },
  terminator: { kind: "attribute", type: "str" },
  setStream: { kind: "function", signature: "stream: Any", returns: "Any" },
} as const satisfies ApiMembers;

/** The module `logging`. */
export const loggingApi = {
  Logger: {
    kind: "class",
    signature: "name: str, level: Any = 0",
    members: {
      ...filterer,
      ...levels,
      ...calls,
      warn: logged,
      fatal: logged,
      name: { kind: "attribute", type: "str" },
      level: { kind: "attribute", type: "int" },
      parent: { kind: "attribute", type: "Any" },
      propagate: { kind: "attribute", type: "Any" },
      handlers: { kind: "attribute", type: "list[Any]" },
      disabled: { kind: "attribute", type: "Any" },
      root: { kind: "attribute", type: "logging.Logger" },
      addHandler: { kind: "function", signature: "hdlr: Any", returns: "None" },
      removeHandler: { kind: "function", signature: "hdlr: Any", returns: "None" },
      handle: { kind: "function", signature: "record: Any", returns: "Any" },
      callHandlers: { kind: "function", signature: "record: Any", returns: "Any" },
      getChild: { kind: "function", signature: "suffix: str", returns: "logging.Logger" },
      getChildren: { kind: "function", signature: "", returns: "set[logging.Logger]" },
    },
    refused: { findCaller: "the record of a call has pathname, lineno and funcName" },
  },
  LoggerAdapter: {
    kind: "class",
    signature: "logger: Any, extra: Any = None, merge_extra: bool = False",
    members: {
      ...levels,
      ...calls,
      logger: { kind: "attribute", type: "Any" },
      extra: { kind: "attribute", type: "Any" },
      name: { kind: "attribute", type: "str" },
      process: { kind: "function", signature: "msg: Any, kwargs: Any", returns: "Any" },
    },
  },
  LogRecord: {
    kind: "class",
    signature:
      "name: Any, level: Any, pathname: Any, lineno: Any, msg: Any, args: Any, exc_info: Any = None, func: Any = None, sinfo: Any = None",
    members: { getMessage: { kind: "function", signature: "", returns: "str" } },
  },
  Filter: {
    kind: "class",
    signature: "name: str = ''",
    members: { filter: { kind: "function", signature: "record: Any", returns: "Any" } },
  },
  Formatter: {
    kind: "class",
    signature: "fmt: Any = None, datefmt: Any = None, style: Any = '%', validate: Any = True, *, defaults: Any = None",
    members: {
      converter: { kind: "attribute", type: "Any" },
      datefmt: { kind: "attribute", type: "Any" },
      default_time_format: { kind: "attribute", type: "str" },
      default_msec_format: { kind: "attribute", type: "Any" },
      format: { kind: "function", signature: "record: Any", returns: "str" },
      formatMessage: { kind: "function", signature: "record: Any", returns: "str" },
      formatTime: { kind: "function", signature: "record: Any, datefmt: Any = None", returns: "str" },
      formatException: { kind: "function", signature: "ei: Any", returns: "str" },
      formatStack: { kind: "function", signature: "stack_info: Any", returns: "str" },
      usesTime: { kind: "function", signature: "", returns: "bool" },
    },
  },
  BufferingFormatter: {
    kind: "class",
    signature: "linefmt: Any = None",
    members: {
      format: { kind: "function", signature: "records: Any", returns: "str" },
      formatHeader: { kind: "function", signature: "records: Any", returns: "str" },
      formatFooter: { kind: "function", signature: "records: Any", returns: "str" },
    },
  },
  Handler: { kind: "class", signature: "level: Any = 0", members: handler },
  StreamHandler: { kind: "class", signature: "stream: Any = None", base: "logging.Handler", members: stream },
  FileHandler: {
    kind: "class",
    signature: "filename: Any, mode: Any = 'a', encoding: Any = None, delay: Any = False, errors: Any = None",
    base: "logging.StreamHandler",
    members: stream,
    refused: { baseFilename: "keep the path in a variable of your own" },
  },
  NullHandler: { kind: "class", signature: "", base: "logging.Handler", members: handler },
  basicConfig: {
    kind: "function",
    signature:
      "*, filename: Any = ..., filemode: Any = ..., format: Any = ..., datefmt: Any = ..., style: Any = ..., level: Any = ..., stream: Any = ..., handlers: Any = ..., force: Any = ..., encoding: Any = ..., errors: Any = ...",
    returns: "None",
  },
  getLogger: { kind: "function", signature: "name: Any = None", returns: "logging.Logger" },
  getLoggerClass: { kind: "function", signature: "", returns: "Any" },
  setLoggerClass: { kind: "function", signature: "klass: Any", returns: "None" },
  getLevelName: { kind: "function", signature: "level: Any", returns: "Any" },
  getLevelNamesMapping: { kind: "function", signature: "", returns: "dict[str, int]" },
  addLevelName: { kind: "function", signature: "level: int, levelName: str", returns: "None" },
  getLogRecordFactory: { kind: "function", signature: "", returns: "Any" },
  setLogRecordFactory: { kind: "function", signature: "factory: Any", returns: "None" },
  makeLogRecord: { kind: "function", signature: "dict: Any", returns: "logging.LogRecord" },
  getHandlerByName: { kind: "function", signature: "name: Any", returns: "Any" },
  getHandlerNames: { kind: "function", signature: "", returns: "Any" },
  disable: { kind: "function", signature: "level: Any = 50", returns: "None" },
  shutdown: { kind: "function", signature: "", returns: "None" },
  debug: logged,
  info: logged,
  warning: logged,
  warn: { ...logged, runtime: "warning" },
  error: logged,
  exception: failed,
  critical: logged,
  fatal: { ...logged, runtime: "critical" },
  log: atLevel,
  CRITICAL: { kind: "constant", type: "int" },
  FATAL: { kind: "constant", type: "int", runtime: "CRITICAL" },
  ERROR: { kind: "constant", type: "int" },
  WARNING: { kind: "constant", type: "int" },
  WARN: { kind: "constant", type: "int", runtime: "WARNING" },
  INFO: { kind: "constant", type: "int" },
  DEBUG: { kind: "constant", type: "int" },
  NOTSET: { kind: "constant", type: "int" },
  ...refuse("getLogger() and the loggers' attributes say the same", [
    "root",
    "Manager",
    "PlaceHolder",
    "RootLogger",
    "Filterer",
    "lastResort",
    "raiseExceptions",
    "logThreads",
    "logProcesses",
    "logMultiprocessing",
    "logAsyncioTasks",
  ]),
  ...refuse("the styles of a Formatter are chosen by its argument style", [
    "PercentStyle",
    "StrFormatStyle",
    "StringTemplateStyle",
    "BASIC_FORMAT",
  ]),
  captureWarnings: {
    kind: "refused",
    reason: "warnings of the runtime go to stderr; log what the program warns of itself",
  },
  currentframe: { kind: "refused", reason: "the record of a call has pathname, lineno and funcName" },
} as const satisfies Record<string, ApiEntry>;
