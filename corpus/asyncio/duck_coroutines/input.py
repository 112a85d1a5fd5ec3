"""Objects with the methods of a coroutine are coroutines, and what else tasks say of themselves."""

import asyncio
import io
from typing import Any


class Steps:
    """Suspends as often as it is told, then gives a result."""

    def __init__(self, count: int) -> None:
        self.count = count

    def send(self, value: object) -> None:
        if self.count == 0:
            raise StopIteration("result")
        self.count -= 1
        print("step", self.count, value)

    def throw(self, *error: object) -> None:
        print("thrown", type(error[0]).__name__)
        raise StopIteration("after throw")

    def close(self) -> None:
        print("closed")

    def __await__(self):
        return self

    def __next__(self):
        return self.send(None)


def made_of(count: int) -> Any:
    return getattr(Holder, "make")(count)


class Holder:
    make = Steps


async def outer() -> None:
    await inner()


async def inner() -> None:
    task = asyncio.current_task()
    frame = task.get_stack(limit=1)[0]
    print(frame.f_code.co_name)
    file = io.StringIO()
    task.print_stack(limit=1, file=file)
    print(file.getvalue().startswith("Stack for <Task pending name='t'"))


async def nothing() -> str:
    return "own"


def handler(loop: asyncio.AbstractEventLoop, context: dict) -> None:
    print(type(context["exception"]).__name__, "already done" in str(context["exception"]))


async def main() -> None:
    steps: Any = made_of(2)
    print(asyncio.iscoroutine(steps), asyncio.iscoroutine(Steps), asyncio.iscoroutine(3))
    loop = asyncio.get_running_loop()
    task = loop.create_task(steps)
    print(task.get_coro() is steps)
    print(await task)
    task = loop.create_task(made_of(5))
    await asyncio.sleep(0)
    task.cancel()
    print(await task)
    await asyncio.create_task(outer(), name="t")
    loop.set_exception_handler(handler)
    finished = asyncio.create_task(nothing())
    asyncio.Future.set_result(finished, "from outside")
    print(await finished)
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(0))
        print(len(group._tasks))
        await asyncio.sleep(0.01)
        print(len(group._tasks))


asyncio.run(main())
