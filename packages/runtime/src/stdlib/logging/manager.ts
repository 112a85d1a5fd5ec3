import { levels, output } from "../../asyncio/log.ts";
import { call } from "../../python/calls/call.ts";
import { is_subclass } from "../../python/types/checks.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { class_name, type_name } from "../../python/names.ts";
import { Logger, RootLogger } from "./logger.ts";
import { NOTSET, WARNING } from "./levels.ts";

/** Knows all loggers and which is above which (`Lib/logging/__init__.py: Manager`). */
class Manager {
  readonly loggers = new Map<string, Logger>();
  /** Nothing of this level and below is logged by anybody. */
  disable: number = NOTSET;
  logger_class: any = null;
  #root: RootLogger | null = null;

  get root(): RootLogger {
    if (this.#root !== null) return this.#root;
    this.#root = new RootLogger(WARNING);
    // From now on asyncio logs as everybody does.
    output.write = (level, message, error) =>
      void this.getLogger("asyncio").log(levels[level], message, { exc_info: error });
    return this.#root;
  }

  /** The logger of a name, made when it is asked for first. */
  getLogger(name: any): Logger {
    if (typeof name !== "string") throw new TypeError("A logger name must be a string");
    const known = this.loggers.get(name);
    if (known !== undefined) return known;
    const logger = this.logger_class === null ? new Logger(name) : (call(this.logger_class, name) as Logger);
    logger.parent = this.#above(name);
    this.loggers.set(name, logger);
    for (const [other, below] of this.loggers)
      if (other.startsWith(`${name}.`) && (below.parent === logger.parent || below.parent === null))
        below.parent = logger;
    return logger;
  }

  #above(name: string): Logger {
    for (let end = name.lastIndexOf("."); end > 0; end = name.lastIndexOf(".", end - 1)) {
      const found = this.loggers.get(name.slice(0, end));
      if (found !== undefined) return found;
    }
    return this.root;
  }
}

/** The loggers of the program. */
export const manager: Manager = /* @__PURE__ */ new Manager();

/** The logger of a name; without one, or for `root`, the one above all others. */
export function getLogger(name: any = null): Logger {
  return name === null || name === "" || name === "root" ? manager.root : manager.getLogger(name);
}

/** The class of the loggers that are made from now on. */
export function getLoggerClass(): any {
  return manager.logger_class ?? Logger;
}

/** Makes loggers of a class of the program from now on. */
export function setLoggerClass(cls: any): null {
  if (typeof cls !== "function" || !is_subclass(cls, Logger))
    throw new TypeError(
      `logger not derived from logging.Logger: ${typeof cls === "function" ? class_name(cls) : type_name(cls)}`,
    );
  manager.logger_class = cls === Logger ? null : cls;
  return null;
}
