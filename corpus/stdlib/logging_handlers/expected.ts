/** Handlers, formatters, filters and adapters of a program's own. */

import * as io from "@tsyncio/runtime/stdlib/io";
import * as logging from "@tsyncio/runtime/stdlib/logging";
import * as time from "@tsyncio/runtime/stdlib/time";
import * as strings from "@tsyncio/runtime/strings";
import {
  call,
  call_method,
  contains,
  Dict,
  eq,
  Exception,
  exception,
  float,
  getattr,
  getitem,
  ne,
  print,
  setattr,
  signature,
  str,
  Tuple,
  type,
} from "@tsyncio/runtime";

const default_level: any = logging.NOTSET;
/** Keeps what it is given. */
class Collect extends logging.Handler {
  declare records: string[];

  constructor(level: any = default_level) {
    super(level);
    this.records = [];
  }

  emit(record: unknown): null {
    this.records.push(this.format(record));
    return null;
  }
}
signature(Collect, "level=…");

class Upper extends logging.Formatter {
  format(record: unknown): string {
    return `${str(getitem(getattr(record, "levelname"), 0))}|${strings.upper(super.format(record))}`;
  }
}

class Quiet extends logging.Filter {
  filter(record: unknown): boolean {
    return !contains(call_method(record, "getMessage"), "secret");
  }
}

class Prefix extends logging.LoggerAdapter {
  process(msg: unknown, kwargs: unknown): Tuple<[string, any]> {
    return Tuple.of(
      `[${str(getitem(getattr(this, "extra"), "id"))}] ${str(msg)}`,
      kwargs,
    );
  }
}

const logger = logging.getLogger("shop");
logger.setLevel("DEBUG");
setattr(logger, "propagate", false);
const collect = new Collect(logging.INFO);
collect.setFormatter(new Upper("%(name)s: %(message)s"));
const stream = new io.StringIO();
const written = new logging.StreamHandler(stream);
written.setFormatter(
  new logging.Formatter("{levelname:>8} {message}", undefined, "{"),
);
logger.addHandler(collect);
logger.addHandler(written);
logger.addFilter(new Quiet());
logger.addFilter((record: unknown) => ne(getattr(record, "levelno"), 35));

logger.debug("for the stream alone");
logger.info("sold %d of %s", 2, "tea");
logger.warning("the secret is not told");
logger.log(35, "filtered by a function");
new Prefix(logger, new Dict<unknown, unknown>([["id", 7]])).error(
  "adapted %s",
  "call",
);
logger.removeHandler(collect);
logger.info("one handler left");
print(collect.records);
print(stream.getvalue(), { end: "" });
print(
  collect,
  written,
  new logging.NullHandler(),
  eq(logger.handlers, [written]),
  logger.hasHandlers(),
);

const record = new logging.LogRecord(
  "name",
  logging.ERROR,
  "/path/file.py",
  12,
  "value %s",
  Tuple.of("x"),
  null,
);
print(
  record,
  record.getMessage(),
  getattr(record, "filename"),
  getattr(record, "module"),
  getattr(record, "levelname"),
  getattr(record, "funcName"),
);
for (const [style, text] of [
  Tuple.of("%", "%(name)s %(lineno)03d"),
  Tuple.of("{", "{name!r:>8} {levelno:5.1f}"),
  Tuple.of("$", "$name ${levelname} $$"),
]) {
  print(new logging.Formatter(text, undefined, style).format(record));
}
setattr(record, "created", 1000000000.25);
setattr(record, "msecs", float(250));
const utc = new logging.Formatter("%(asctime)s %(message)s");
setattr(utc, "converter", time.gmtime);
print(utc.format(record), "|", utc.formatTime(record, "%d.%m.%y %H:%M"));
print(
  new logging.Formatter(
    "%(message)s %(where)s",
    undefined,
    undefined,
    undefined,
    { defaults: new Dict<unknown, unknown>([["where", "here"]]) },
  ).format(record),
);
for (const attempt of [
  () => new logging.Formatter("no field"),
  () => new logging.Formatter("%(message)s", undefined, "?"),
  () => new logging.Formatter("%(nothing)s").format(record),
  () => logger.setLevel("LOUD"),
  () => logger.setLevel(1.5),
  () =>
    logger.info("x", { extra: new Dict<unknown, unknown>([["message", 1]]) }),
  () => new logging.Handler().emit(record),
  () => logging.getLogger(5),
]) {
  try {
    print(call(attempt));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}
logging.addLevelName(15, "TRACE");
print(
  logging.getLevelName(15),
  logging.getLevelName("TRACE"),
  logging.getLevelName(16),
  logging.getLevelName("NO"),
);
print(
  logging
    .makeLogRecord(
      new Dict<unknown, unknown>([
        ["msg", "made"],
        ["levelname", "INFO"],
      ]),
    )
    .getMessage(),
);
