"""Debug mode: what takes long is told, callbacks and threads are checked, and things say where they were made."""

import asyncio
import contextvars
import logging
import time

user = contextvars.ContextVar("user", default="nobody")


class Lines(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if " took " in text:
            print(record.levelname, text.split("when=")[0].split(" coro=")[0].split(" created ")[0].split(" at ")[0])


def slow_callback(name: str) -> None:
    time.sleep(0.12)


async def slow_task() -> None:
    time.sleep(0.15)
    await asyncio.sleep(0)
    time.sleep(0.15)


async def quick_task() -> None:
    await asyncio.sleep(0.2)


async def slow_things() -> None:
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(slow_task(), name="slow")
    other = asyncio.create_task(quick_task(), name="quick")
    loop.call_soon(slow_callback, "now")
    loop.call_later(0.01, slow_callback, "later")
    await task
    await other
    print(loop.slow_callback_duration, loop.get_debug())
    loop.slow_callback_duration = 1
    loop.call_soon(slow_callback, "not slow any more")
    await asyncio.sleep(0)


async def checks() -> None:
    loop = asyncio.get_running_loop()
    for callback in (slow_task, 3):
        for schedule in (loop.call_soon, loop.call_soon_threadsafe):
            try:
                schedule(callback)
            except TypeError as error:
                print(error)
        try:
            loop.call_later(1, callback)
        except TypeError as error:
            print(error)
    coroutine = slow_task()
    try:
        loop.call_soon(coroutine)
    except TypeError as error:
        print(error)
    coroutine.close()


async def made() -> None:
    future = asyncio.Future()
    place = future._source_traceback[-1]
    print(place.name, repr(future) == f"<Future pending created at {place.filename}:{place.lineno}>")
    handle = asyncio.get_running_loop().call_soon(slow_callback, "x")
    print(handle._source_traceback[-1][2], "slow_callback('x')" in repr(handle), " created at " in repr(handle))
    handle.cancel()
    print("Handle cancelled slow_callback('x')" in repr(handle))


async def reports() -> None:
    def handler(loop: asyncio.AbstractEventLoop, context: dict) -> None:
        print(sorted(context), repr(context["exception"]), user.get())

    async def fails() -> None:
        user.set("the task's own")
        raise ValueError("lost")

    asyncio.get_running_loop().set_exception_handler(handler)
    asyncio.create_task(fails())
    await asyncio.sleep(0)
    user.set("the callback's")
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)


async def plain() -> None:
    future = asyncio.Future()
    print(future._source_traceback, future)


logger = logging.getLogger("asyncio")
logger.addHandler(Lines())
logger.propagate = False
for main in (slow_things, checks, made, reports):
    print(main.__name__)
    asyncio.run(main(), debug=True)
asyncio.run(plain())
