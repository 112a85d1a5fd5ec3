"""Loggers with levels, formats and what is handled."""

import asyncio
import logging

logging.basicConfig(
    level=logging.DEBUG,
    format="%(levelname)-8s %(name)s %(funcName)s:%(lineno)d [%(taskName)s] %(message)s",
)
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


def helper():
    logger.exception("seen from a function")


async def main():
    logger.debug("starting")
    await asyncio.gather(asyncio.create_task(Service("one").run(), name="first"))
    try:
        raise ZeroDivisionError("division by zero")
    except ZeroDivisionError:
        helper()
    database.setLevel(logging.ERROR)
    database.warning("not shown")
    database.error("shown %(what)s", {"what": "by name"})
    logging.getLogger().info("root")
    logging.info("module level %s %s", "a", "b")
    logger.log(25, "between")
    logger.critical("no arguments: 100%")
    logger.info("extra", extra={"user": "ann"})
    logging.disable(logging.ERROR)
    logger.error("disabled")
    logger.critical("still there")
    logging.disable(logging.NOTSET)


asyncio.run(main())
