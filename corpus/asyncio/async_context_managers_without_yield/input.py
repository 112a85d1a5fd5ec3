# A context manager function without `yield` gives a manager whose coroutine nobody awaits: its body must never begin.
import asyncio
import contextlib


@contextlib.asynccontextmanager
async def mistaken(name):
    print("never runs", name)
    await asyncio.sleep(0)
    raise ValueError(name)


@contextlib.asynccontextmanager
def plain(value):
    return value


async def items():
    yield "item"


async def work(name):
    await asyncio.sleep(0)
    print("work", name)
    return name


async def main():
    manager = mistaken("first")
    print(type(manager).__name__, type(manager.gen).__name__)
    try:
        await asyncio.gather(work("a"), manager, return_exceptions=True)
    except TypeError as error:
        print(error)
    try:
        async with manager:
            print("not entered")
    except TypeError as error:
        print(error)
    manager.gen.close()
    for value in (5, [1], items()):
        try:
            async with plain(value) as entered:
                print(entered)
        except TypeError as error:
            print(error)
    await asyncio.sleep(0)
    print("goes on", asyncio.current_task() is not None)


asyncio.run(main())
