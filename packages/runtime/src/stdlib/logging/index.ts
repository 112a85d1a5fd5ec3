/** Python's `logging`. */
export { basicConfig, critical, debug, disable, error, exception, info, log, warning } from "./basic.ts";
export { FileHandler } from "./file_handler.ts";
export { Filter, Filterer } from "./filters.ts";
export { BufferingFormatter, Formatter } from "./formatter.ts";
export { getHandlerByName, getHandlerNames, Handler, NullHandler, shutdown, StreamHandler } from "./handlers.ts";
export {
  addLevelName,
  CRITICAL,
  DEBUG,
  ERROR,
  getLevelName,
  getLevelNamesMapping,
  INFO,
  NOTSET,
  WARNING,
} from "./levels.ts";
export { Logger, RootLogger } from "./logger.ts";
export { LoggerAdapter } from "./logger_adapter.ts";
export { getLogger, getLoggerClass, setLoggerClass } from "./manager.ts";
export { getLogRecordFactory, LogRecord, makeLogRecord, setLogRecordFactory } from "./record.ts";
