"""A future that is freed with an exception nobody asked for, and what futures are made of."""

import asyncio
import gc
from types import GenericAlias
from typing import Any


reports: list[str] = []


def handler(loop: asyncio.AbstractEventLoop, context: dict) -> None:
    future = context.get("future")
    reports.append(context["message"])
    print(context["message"], repr(context["exception"]), type(future).__name__, future.done())


async def fails(name: str) -> None:
    await asyncio.sleep(0)
    raise ValueError(name)


async def forgotten() -> None:
    background = set()
    for name in ("first", "second"):
        task = asyncio.create_task(fails(name))
        background.add(task)
        task.add_done_callback(background.discard)
    task = None
    await asyncio.sleep(0.01)
    gc.collect()
    print(len(background), len(reports))


async def asked() -> None:
    task = asyncio.create_task(fails("asked for"))
    await asyncio.sleep(0.01)
    print(repr(task.exception()))
    task = None
    gc.collect()
    print("nothing to say")


async def silenced() -> None:
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError("silenced"))
    print(future._log_traceback)
    future._log_traceback = False
    print(future._log_traceback)
    try:
        future._log_traceback = True
    except ValueError as error:
        print(error)
    future = None
    gc.collect()
    print("nothing to say")


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(handler)
    await forgotten()
    await asked()
    await silenced()


class Promise:
    _asyncio_future_blocking = None

    def __init__(self) -> None:
        self._asyncio_future_blocking = False


class Other:
    pass


def kinds() -> None:
    print(asyncio.isfuture(Promise()), asyncio.isfuture(Promise), asyncio.isfuture(Other()), asyncio.isfuture(1))
    Other.promise = Promise()
    promise: Any = getattr(Other, "promise")
    print(asyncio.ensure_future(promise) is promise, asyncio.wrap_future(promise) is promise)
    alias = asyncio.Queue[int]
    print(alias, alias.__args__, alias.__origin__ is asyncio.Queue, isinstance(alias, GenericAlias))
    print(GenericAlias(list, (int,)) == list[int])


def thrown() -> None:
    loop = asyncio.new_event_loop()
    future = loop.create_future()
    steps = iter(future)
    for given in ((ValueError,), (ValueError("a"),), (list,), ()):
        try:
            steps.throw(*given)
        except Exception as error:
            print(type(error).__name__, error)
    loop.close()


asyncio.run(main())
kinds()
thrown()
