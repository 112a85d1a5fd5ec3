"""Handlers, formatters, filters and adapters of a program's own."""

import io
import logging
import time


class Collect(logging.Handler):
    """Keeps what it is given."""

    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.records = []

    def emit(self, record):
        self.records.append(self.format(record))


class Upper(logging.Formatter):
    def format(self, record):
        return f"{record.levelname[0]}|{super().format(record).upper()}"


class Quiet(logging.Filter):
    def filter(self, record):
        return "secret" not in record.getMessage()


class Prefix(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['id']}] {msg}", kwargs


logger = logging.getLogger("shop")
logger.setLevel("DEBUG")
logger.propagate = False
collect = Collect(logging.INFO)
collect.setFormatter(Upper("%(name)s: %(message)s"))
stream = io.StringIO()
written = logging.StreamHandler(stream)
written.setFormatter(logging.Formatter("{levelname:>8} {message}", style="{"))
logger.addHandler(collect)
logger.addHandler(written)
logger.addFilter(Quiet())
logger.addFilter(lambda record: record.levelno != 35)

logger.debug("for the stream alone")
logger.info("sold %d of %s", 2, "tea")
logger.warning("the secret is not told")
logger.log(35, "filtered by a function")
Prefix(logger, {"id": 7}).error("adapted %s", "call")
logger.removeHandler(collect)
logger.info("one handler left")
print(collect.records)
print(stream.getvalue(), end="")
print(collect, written, logging.NullHandler(), logger.handlers == [written], logger.hasHandlers())

record = logging.LogRecord("name", logging.ERROR, "/path/file.py", 12, "value %s", ("x",), None)
print(record, record.getMessage(), record.filename, record.module, record.levelname, record.funcName)
for style, text in (("%", "%(name)s %(lineno)03d"), ("{", "{name!r:>8} {levelno:5.1f}"), ("$", "$name ${levelname} $$")):
    print(logging.Formatter(text, style=style).format(record))
record.created = 1_000_000_000.25
record.msecs = 250.0
utc = logging.Formatter("%(asctime)s %(message)s")
utc.converter = time.gmtime
print(utc.format(record), "|", utc.formatTime(record, "%d.%m.%y %H:%M"))
print(logging.Formatter("%(message)s %(where)s", defaults={"where": "here"}).format(record))
for attempt in (
    lambda: logging.Formatter("no field"),
    lambda: logging.Formatter("%(message)s", style="?"),
    lambda: logging.Formatter("%(nothing)s").format(record),
    lambda: logger.setLevel("LOUD"),
    lambda: logger.setLevel(1.5),
    lambda: logger.info("x", extra={"message": 1}),
    lambda: logging.Handler().emit(record),
    lambda: logging.getLogger(5),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
logging.addLevelName(15, "TRACE")
print(logging.getLevelName(15), logging.getLevelName("TRACE"), logging.getLevelName(16), logging.getLevelName("NO"))
print(logging.makeLogRecord({"msg": "made", "levelname": "INFO"}).getMessage())
