import { is_keywords, take_keywords } from "../python/calls/keywords.ts";
import { mod } from "../python/operators/division.ts";
import { str } from "../python/repr/str.ts";
import { Tuple } from "../python/values/tuple.ts";
import { levels, settings, write } from "./log.ts";

import type { Level } from "./log.ts";

/** The logger of asyncio, as programs see it: `asyncio.log.logger`. */
class Logger {
  static readonly __name__: string = "Logger";
  static readonly __module__: string = "logging";

  readonly name: string = "asyncio";

  get level(): number {
    return settings.level;
  }

  setLevel(level: number): null {
    settings.level = level;
    return null;
  }

  getEffectiveLevel(): number {
    return settings.level || levels.warning;
  }

  isEnabledFor(level: number): boolean {
    return level >= this.getEffectiveLevel();
  }

  debug(...given: any[]): null {
    return say("debug", given);
  }

  info(...given: any[]): null {
    return say("info", given);
  }

  warning(...given: any[]): null {
    return say("warning", given);
  }

  error(...given: any[]): null {
    return say("error", given);
  }

  critical(...given: any[]): null {
    return say("critical", given);
  }
}

function say(level: Level, given: unknown[]): null {
  const { exc_info = null } = is_keywords(given.at(-1)) ? take_keywords(given) : {};
  const [message, ...args] = given;
  const text = args.length === 0 ? str(message) : str(mod(str(message), Tuple.from(args)));
  write(level, text, exc_info instanceof Tuple ? exc_info.items[1] : exc_info);
  return null;
}

/** The logger of asyncio. */
export const logger: Logger = /* @__PURE__ */ new Logger();
