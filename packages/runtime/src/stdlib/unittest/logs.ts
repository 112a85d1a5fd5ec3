/** `assertLogs` and `assertNoLogs` (`Lib/unittest/_log.py`). */
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { truth } from "../../python/truth.ts";
import { call } from "../../python/calls/call.ts";
import { namedtuple } from "../collections/namedtuple.ts";
import { Formatter } from "../logging/formatter.ts";
import { Handler } from "../logging/handlers.ts";
import { getLevelName, getLevelNamesMapping, INFO } from "../logging/levels.ts";
import { Logger } from "../logging/logger.ts";
import { getLogger } from "../logging/manager.ts";

import { failure, formatted } from "./messages.ts";

import type { LogRecord } from "../logging/record.ts";
import type { Fail } from "./raises.ts";

const LoggingWatcher: any = /* @__PURE__ */ namedtuple("_LoggingWatcher", ["records", "output"], {
  module: "unittest._log",
});

/** Keeps what is logged, as records and as texts. */
class CapturingHandler extends Handler {
  static override readonly __name__: string = "_CapturingHandler";
  static override readonly __module__: string = "unittest._log";

  readonly records: LogRecord[] = [];
  readonly output: unknown[] = [];
  readonly watcher: unknown = call(LoggingWatcher, this.records, this.output);

  override flush(): null {
    return null;
  }

  override emit(record: LogRecord): null {
    this.records.push(record);
    this.output.push(this.format(record));
    return null;
  }
}

/** What a logger was like before the block. */
interface Before {
  readonly handlers: any[];
  readonly level: number;
  readonly propagate: unknown;
}

/** The context manager of `assertLogs`: its block must log, or must not. */
export class AssertLogs {
  static readonly __name__: string = "_AssertLogsContext";
  static readonly __module__: string = "unittest._log";

  readonly #level: any;
  readonly #logger: Logger;
  readonly #no_logs: boolean;
  readonly #fail: Fail;
  readonly #handler = new CapturingHandler();
  #before: Before | null = null;

  constructor(logger: unknown, level: unknown, no_logs: boolean, fail: Fail) {
    this.#level = truth(level) ? getLevelNamesMapping().get(level as string, level as number) : INFO;
    this.#logger = logger instanceof Logger ? logger : getLogger(logger);
    this.#no_logs = no_logs;
    this.#fail = fail;
  }

  __enter__(): unknown {
    const logger = this.#logger;
    this.#handler.setLevel(this.#level);
    this.#handler.setFormatter(new Formatter("%(levelname)s:%(name)s:%(message)s"));
    this.#before = { handlers: logger.handlers, level: logger.level, propagate: logger.propagate };
    logger.handlers = [this.#handler];
    logger.setLevel(this.#level);
    logger.propagate = false;
    return this.#no_logs ? null : this.#handler.watcher;
  }

  __exit__(type: unknown, _error: unknown, _traceback: unknown): boolean | null {
    const { handlers, level, propagate } = this.#before!;
    const logger = this.#logger;
    logger.handlers = handlers;
    logger.propagate = propagate;
    logger.setLevel(level);
    if (type !== null) return false;
    const { records, output } = this.#handler;
    if (this.#no_logs && records.length > 0) throw this.#fail(`Unexpected logs found: ${repr(output)}`);
    if (!this.#no_logs && records.length === 0)
      throw this.#fail(`no logs of level ${str(getLevelName(this.#level))} or higher triggered on ${logger.name}`);
    return null;
  }
}

/** The context manager, which fails as the test's assertions do. */
export function watch_logs(test: object, logger: unknown, level: unknown, no_logs: boolean): AssertLogs {
  return new AssertLogs(logger, level, no_logs, (standard) => failure(test, formatted(test, null, standard)));
}
