"""Loggers with levels, formats and what is handled."""

import asyncio
import logging
import sys

class Short(logging.Formatter):
    """Shows an exception without the places, which are those of the program's own language."""

    def formatException(self, ei):
        return f"!! {ei[0].__name__}: {ei[1]}"


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Short("%(levelname)-8s %(name)s %(funcName)s [%(taskName)s] %(message)s"))
logging.basicConfig(level=logging.DEBUG, handlers=[handler])
logger = logging.getLogger("app")
database = logging.getLogger("app.database")
logging.getLogger("asyncio").setLevel(logging.WARNING)


class Service:
    def __init__(self, name):
        self.log = logging.getLogger(f"{__name__}.{name}")

    async def run(self):
        self.log.info("running %s with %d items", self.log.name, 3)
        try:
            raise KeyError("missing")
        except KeyError:
            self.log.exception("no such key")
        try:
            raise ValueError("bad value")
        except ValueError as error:
            logger.error("failed: %s", error, exc_info=True)
            logger.warning("failed: %r", error, exc_info=error)
            logger.info("not failed", exc_info=False)


async def main():
    logger.debug("starting")
    await asyncio.gather(asyncio.create_task(Service("one").run(), name="first"))
    database.setLevel(logging.ERROR)
    database.warning("not shown")
    database.error("shown %(what)s", {"what": "by name"})
    logging.getLogger().info("root")
    logging.info("module level %s %s", "a", "b")
    logger.log(25, "between")
    logger.critical("no arguments: 100%")
    logger.info("extra", extra={"user": "ann"})
    print(logger, database, logging.getLogger(), logger.getChild("x.y").name, database.parent is logger)
    print(logger.isEnabledFor(logging.DEBUG), database.isEnabledFor(logging.INFO), database.getEffectiveLevel())
    logging.disable(logging.ERROR)
    logger.error("disabled")
    logger.critical("still there")
    logging.disable(logging.NOTSET)
    logger.error("right %d", 1)


asyncio.run(main())
