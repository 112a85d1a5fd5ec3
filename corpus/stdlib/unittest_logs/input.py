import asyncio
import contextlib
import logging
import unittest

log = logging.getLogger("app.db")


@contextlib.asynccontextmanager
async def connection(name):
    print("open", name)
    await asyncio.sleep(0)
    yield name
    print("close", name)


class LogTests(unittest.TestCase):
    def test_logs(self):
        with self.assertLogs("app", level="INFO") as captured:
            log.info("first %s", 1)
            log.debug("hidden")
            log.error("second")
        print(captured.output, [record.levelname for record in captured.records])
        records, output = captured
        print(len(records), output[0], type(captured).__name__)

    def test_missing(self):
        try:
            with self.assertLogs(log, logging.WARNING):
                log.info("too low")
        except AssertionError as error:
            print(error)
        try:
            with self.assertLogs():
                pass
        except AssertionError as error:
            print(error)
        try:
            with self.assertLogs("app", level=5):
                pass
        except AssertionError as error:
            print(error)

    def test_no_logs(self):
        with self.assertNoLogs("app", "ERROR") as nothing:
            log.warning("fine")
        print(nothing)
        try:
            with self.assertNoLogs(log):
                log.warning("not fine")
        except AssertionError as error:
            print(error)

    def test_exception_passes(self):
        with self.assertRaises(KeyError), self.assertLogs():
            raise KeyError("x")

    def test_of_asyncio(self):
        async def main():
            asyncio.get_running_loop().call_exception_handler({"message": "something odd"})

        with self.assertLogs("asyncio", level="ERROR") as captured:
            asyncio.run(main())
        print(captured.output)


class AsyncTests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.first = await self.enterAsyncContext(connection("first"))

    async def asyncTearDown(self):
        print("tear down")

    async def test_contexts(self):
        second = await self.enterAsyncContext(connection("second"))
        print(self.first, second)
        try:
            await self.enterAsyncContext(3)
        except TypeError as error:
            print(error)


unittest.main()
