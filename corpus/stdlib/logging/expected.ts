/** Loggers with levels, formats and what is handled. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as logging from "@tsyncio/runtime/stdlib/logging";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import {
  call_method,
  coroutine,
  Dict,
  during,
  getattr,
  getitem,
  handle,
  handled_exception,
  is_main,
  KeyError,
  left_handler,
  print,
  str,
  traced,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/traced_waits";

/** Shows an exception without the places, which are those of the program's own language. */
class Short extends logging.Formatter {
  formatException(ei: unknown): string {
    return `!! ${str(getattr(getitem(ei, 0), "__name__"))}: ${str(getitem(ei, 1))}`;
  }
}

const handler = new logging.StreamHandler(sys.stdout);
handler.setFormatter(
  new Short("%(levelname)-8s %(name)s %(funcName)s [%(taskName)s] %(message)s"),
);
logging.basicConfig({ level: logging.DEBUG, handlers: [handler] });
const logger = logging.getLogger("app");
const database = logging.getLogger("app.database");
logging.getLogger("asyncio").setLevel(logging.WARNING);

class Service {
  declare log: logging.Logger;

  constructor(name: string) {
    this.log = logging.getLogger(
      `${is_main(import.meta) ? "__main__" : "input"}.${name}`,
    );
  }

  async run(): Promise<void> {
    this.log.info("running %s with %d items", this.log.name, 3);
    try {
      throw during(new KeyError("missing"), handled_exception());
    } catch (caught) {
      const handling = handle(traced(caught));
      try {
        const failure = handling.error;
        if (!(failure instanceof KeyError)) {
          throw failure;
        }
        try {
          this.log.exception("no such key", { exc_info: failure });
        } catch (raised) {
          throw left_handler(raised, failure);
        }
      } finally {
        handling.end();
      }
    }
    try {
      throw during(new ValueError("bad value"), handled_exception());
    } catch (caught) {
      const handling_2 = handle(traced(caught));
      try {
        const error = handling_2.error;
        if (!(error instanceof ValueError)) {
          throw error;
        }
        try {
          logger.error("failed: %s", error, { exc_info: error });
          logger.warning("failed: %r", error, { exc_info: error });
          logger.info("not failed", { exc_info: false });
        } catch (raised_2) {
          throw left_handler(raised_2, error);
        }
      } finally {
        handling_2.end();
      }
    }
  }
}

async function main(): Promise<void> {
  logger.debug("starting");
  await asyncio.gather(
    asyncio.create_task(call_method(new Service("one"), "run"), {
      name: "first",
    }),
  );
  database.setLevel(logging.ERROR);
  database.warning("not shown");
  database.error(
    "shown %(what)s",
    new Dict<unknown, unknown>([["what", "by name"]]),
  );
  logging.getLogger().info("root");
  logging.info("module level %s %s", "a", "b");
  logger.log(25, "between");
  logger.critical("no arguments: 100%");
  logger.info("extra", {
    extra: new Dict<unknown, unknown>([["user", "ann"]]),
  });
  print(
    logger,
    database,
    logging.getLogger(),
    logger.getChild("x.y").name,
    database.parent === logger,
  );
  print(
    logger.isEnabledFor(logging.DEBUG),
    database.isEnabledFor(logging.INFO),
    database.getEffectiveLevel(),
  );
  logging.disable(logging.ERROR);
  logger.error("disabled");
  logger.critical("still there");
  logging.disable(logging.NOTSET);
  logger.error("right %d", 1);
}

await asyncio.run(coroutine(main));
