import { call } from "../../python/calls/call.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { take_keywords, type Keywords } from "../../python/calls/keywords.ts";
import { equal } from "../../python/comparison/equality.ts";
import { handled_exception } from "../../python/exceptions/handling.ts";
import { BaseException, KeyError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { class_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { Dict } from "../../python/values/dict.ts";
import { PySet } from "../../python/values/set.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { Filterer } from "./filters.ts";
import { last_resort, settings } from "./handlers.ts";
import { check_level, CRITICAL, DEBUG, ERROR, getLevelName, INFO, NOTSET, WARNING } from "./levels.ts";
import { manager } from "./manager.ts";
import { calling_stack, factory, from_call, LogRecord, place_at_stack } from "./record.ts";

/** Where a program logs: `getLogger("app.database")`. What it lets through goes to its handlers and those of the loggers above. */
export class Logger extends Filterer {
  static override readonly __name__: string = "Logger";
  static override readonly __module__: string = "logging";

  declare name: string;
  declare level: number;
  parent: Logger | null = null;
  propagate: any = true;
  handlers: any[] = [];
  disabled: any = false;

  constructor(name: string, level: any = NOTSET) {
    super();
    this.name = name;
    this.level = check_level(level);
  }

  get root(): Logger {
    return manager.root;
  }

  setLevel(level: any): null {
    this.level = check_level(level);
    return null;
  }

  debug(...args: any[]): null {
    return this.#at(DEBUG, args, Logger.prototype.debug);
  }

  info(...args: any[]): null {
    return this.#at(INFO, args, Logger.prototype.info);
  }

  warning(...args: any[]): null {
    return this.#at(WARNING, args, Logger.prototype.warning);
  }

  /** An old name of `warning`. */
  warn(...args: any[]): null {
    return this.#at(WARNING, args, Logger.prototype.warn);
  }

  error(...args: any[]): null {
    return this.#at(ERROR, args, Logger.prototype.error);
  }

  /** Logs an error with the exception that is being handled. */
  exception(...args: any[]): null {
    const keywords = take_keywords(args);
    return this.#at(ERROR, [...args, { exc_info: true, ...keywords }], Logger.prototype.exception);
  }

  critical(...args: any[]): null {
    return this.#at(CRITICAL, args, Logger.prototype.critical);
  }

  fatal(...args: any[]): null {
    return this.#at(CRITICAL, args, Logger.prototype.fatal);
  }

  log(level: any, ...args: any[]): null {
    if (typeof level === "number" && Number.isSafeInteger(level)) return this.#at(level, args, Logger.prototype.log);
    if (settings.raiseExceptions) throw new TypeError("level must be an integer");
    return null;
  }

  #at(level: number, args: any[], called: Function): null {
    if (truth(call_method(this, "isEnabledFor", level))) from_call(called, () => log_at(this, level, args));
    return null;
  }

  _log(level: number, msg: any, args: any, ...rest: any[]): null {
    log_at(this, level, [msg, ...(args as Tuple).items, take_keywords(rest)]);
    return null;
  }

  makeRecord(name: string, level: number, fn: any, lno: any, msg: any, args: any, exc_info: any, ...rest: any[]): any {
    const { func = rest[0] ?? null, extra = rest[1] ?? null, sinfo = rest[2] ?? null } = take_keywords(rest);
    const record: unknown =
      factory.make === LogRecord
        ? new LogRecord(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        : call(factory.make, name, level, fn, lno, msg, args, exc_info, func, sinfo);
    for (const [key, value] of extra === null ? [] : (extra as Dict).raw$entries()) add_extra(record, key, value);
    return record;
  }

  /** Gives a record that the filters let through to the handlers. */
  handle(record: any): any {
    if (truth(this.disabled)) return null;
    const passed: unknown = this.filter(record);
    if (!truth(passed)) return null;
    return call_method(this, "callHandlers", passed instanceof LogRecord ? passed : record);
  }

  /** Gives a record to the handlers of this logger and of those above, as far as they propagate. */
  callHandlers(record: any): any {
    let found = 0;
    for (let logger: Logger | null = this; logger !== null; logger = truth(logger.propagate) ? logger.parent : null) {
      found += logger.handlers.length;
      for (const handler of logger.handlers) give(handler, record);
    }
    if (found === 0) give(last_resort(), record);
    return null;
  }

  addHandler(handler: any): null {
    if (!this.handlers.some((each) => equal(each, handler))) this.handlers.push(handler);
    return null;
  }

  removeHandler(handler: any): null {
    const place = this.handlers.findIndex((each) => equal(each, handler));
    if (place >= 0) this.handlers.splice(place, 1);
    return null;
  }

  /** Whether this logger, or one above that it propagates to, has a handler. */
  hasHandlers(): boolean {
    for (let logger: Logger | null = this; logger !== null; logger = truth(logger.propagate) ? logger.parent : null)
      if (logger.handlers.length > 0) return true;
    return false;
  }

  /** The level that holds for this logger: its own, or that of the next one above that has one. */
  getEffectiveLevel(): number {
    for (let logger: Logger | null = this; logger !== null; logger = logger.parent)
      if (logger.level !== NOTSET) return logger.level;
    return NOTSET;
  }

  isEnabledFor(level: number): boolean {
    return !truth(this.disabled) && manager.disable < level && level >= this.getEffectiveLevel();
  }

  getChild(suffix: string): any {
    return manager.getLogger(this === manager.root ? suffix : `${this.name}.${suffix}`);
  }

  /** The loggers right below this one. */
  getChildren(): PySet<Logger> {
    return new PySet([...manager.loggers.values()].filter((each) => each.parent === this));
  }

  __repr__(): string {
    return `<${class_name(this.constructor)} ${this.name} (${String(getLevelName(this.getEffectiveLevel()))})>`;
  }
}

/** The logger above all others. */
export class RootLogger extends Logger {
  static override readonly __name__: string = "RootLogger";
  static override readonly __module__: string = "logging";

  constructor(level: any) {
    super("root", level);
  }
}

function give(handler: any, record: LogRecord): void {
  if (record.levelno >= handler.level) call_method(handler, "handle", record);
}

function add_extra(record: any, key: unknown, value: unknown): void {
  if (key === "message" || key === "asctime" || Object.hasOwn(record as object, key as string))
    throw new KeyError(`Attempt to overwrite ${repr(key)} in LogRecord`);
  record[key as string] = value;
}

/** Makes a record of a call and gives it to the logger's handlers. */
function log_at(logger: Logger, level: number, args: any[]): void {
  const { exc_info = null, stack_info = false, stacklevel = 1, extra = null }: Keywords = take_keywords(args);
  const [message, ...values] = args;
  const record: any = logger.makeRecord(
    logger.name,
    level,
    "(unknown file)",
    0,
    message,
    Tuple.from(values),
    exception_info(exc_info),
    { func: null, extra, sinfo: truth(stack_info) ? "Stack (most recent call last):" : null },
  );
  if (record instanceof LogRecord) place_at_stack(record, calling_stack(), Number(stacklevel));
  call_method(logger, "handle", record);
}

/** The exception of a record as Python keeps it: type, exception, traceback; None without one. */
function exception_info(given: unknown): Tuple | null {
  if (given instanceof Tuple) return given;
  const error = given instanceof BaseException ? given : truth(given) ? handled_exception() : undefined;
  if (error === undefined) return null;
  return error === null ? Tuple.of(null, null, null) : Tuple.of(error.constructor, error, error.__traceback__ ?? null);
}
