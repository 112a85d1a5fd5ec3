import { call_method } from "../../python/calls/call_method.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { class_name } from "../../python/names.ts";
import { truth } from "../../python/truth.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { CRITICAL, DEBUG, ERROR, getLevelName, INFO, WARNING } from "./levels.ts";
import { from_call } from "./record.ts";

/** Adds something to what a logger logs; programs override `process`. */
export class LoggerAdapter {
  static readonly __name__: string = "LoggerAdapter";
  static readonly __module__: string = "logging";

  declare logger: any;
  declare extra: any;
  declare merge_extra: boolean;

  constructor(logger: any, extra: any = null, merge_extra = false) {
    this.logger = logger;
    this.extra = extra;
    this.merge_extra = merge_extra;
  }

  /** The message and the keyword arguments of a call as they are logged. */
  process(msg: any, kwargs: Dict<string, unknown>): Tuple {
    const own: unknown = kwargs.get("extra", null);
    const merged =
      this.merge_extra && own instanceof Dict ? new Dict([...entries(this.extra), ...entries(own)]) : this.extra;
    kwargs.set("extra", merged);
    return Tuple.of(msg, kwargs);
  }

  debug(...args: any[]): null {
    return from_call(LoggerAdapter.prototype.debug, () => this.log(DEBUG, ...args));
  }

  info(...args: any[]): null {
    return from_call(LoggerAdapter.prototype.info, () => this.log(INFO, ...args));
  }

  warning(...args: any[]): null {
    return from_call(LoggerAdapter.prototype.warning, () => this.log(WARNING, ...args));
  }

  error(...args: any[]): null {
    return from_call(LoggerAdapter.prototype.error, () => this.log(ERROR, ...args));
  }

  exception(...args: any[]): null {
    const keywords = take_keywords(args);
    const told = { exc_info: true, ...keywords };
    return from_call(LoggerAdapter.prototype.exception, () => this.log(ERROR, ...args, told));
  }

  critical(...args: any[]): null {
    return from_call(LoggerAdapter.prototype.critical, () => this.log(CRITICAL, ...args));
  }

  log(level: number, ...args: any[]): null {
    if (!truth(call_method(this.logger, "isEnabledFor", level))) return null;
    const keywords = take_keywords(args);
    const [message, ...values] = args;
    const processed = call_method(this, "process", message, new Dict(Object.entries(keywords))) as Tuple;
    const given = Object.fromEntries((processed.at(1) as Dict<string, unknown>).raw$entries());
    from_call(LoggerAdapter.prototype.log, () => this.logger.log(level, processed.at(0), ...values, given));
    return null;
  }

  isEnabledFor(level: number): boolean {
    return this.logger.isEnabledFor(level) as boolean;
  }

  setLevel(level: any): null {
    this.logger.setLevel(level);
    return null;
  }

  getEffectiveLevel(): number {
    return this.logger.getEffectiveLevel() as number;
  }

  hasHandlers(): boolean {
    return this.logger.hasHandlers() as boolean;
  }

  get name(): string {
    return this.logger.name as string;
  }

  __repr__(): string {
    const level = getLevelName(this.getEffectiveLevel()) as string;
    return `<${class_name(this.constructor)} ${this.name} (${level})>`;
  }
}

function entries(extra: unknown): Iterable<readonly [unknown, unknown]> {
  return extra instanceof Dict ? extra.raw$entries() : [];
}
