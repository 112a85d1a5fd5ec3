import asyncio
import sys
import traceback


class Rows:
    def __init__(self, count):
        self.count = count

    async def __aiter__(self):
        for number in range(self.count):
            await asyncio.sleep(0)
            yield self, number

    async def rows(self):
        async for item in self:
            _, number = item
            yield number
        async for number in (each async for each in self.plain() if each):
            yield number

    async def plain(self):
        yield 0
        yield 1
        yield 2

    @classmethod
    async def of_class(cls):
        yield cls.__name__


class Tenfold(Rows):
    async def plain(self):
        async for number in super().plain():
            yield number * 10


class Scope:
    async def __aenter__(self):
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, *_):
        await asyncio.sleep(0)

    async def numbers(self):
        for number in range(5):
            async with Scope():
                yield number
            async with asyncio.timeout(1):
                await asyncio.sleep(0)
            yield await checked(number)


async def checked(number):
    await asyncio.sleep(0)
    if number > 1:
        raise ValueError(number)
    return number


async def checked_at_once(number):
    if number > 1:
        raise ValueError(number)
    return number


async def ticker(count, delay):
    try:
        for number in range(count):
            await asyncio.sleep(delay)
            received = yield number
            if received is not None:
                print("received", received)
    finally:
        print("ticker ends")


async def failing(how):
    yield 0
    if how == "at once":
        raise KeyError(how)
    if how == "inside":
        yield await checked_at_once(2)
    if how == "later":
        yield await checked(2)
    task = asyncio.create_task(checked(2))
    await task


async def consume(source):
    async for item in source:
        print("consumed", item)


async def in_classes():
    print([number async for number in Rows(2).rows()])
    print([number async for number in Tenfold(2).rows()])
    print([name async for name in Rows.of_class()])
    async for number in Scope().numbers():
        print(number)
        if number == 1:
            break
    else:
        print("never")


async def cancelled_half_way():
    source = ticker(5, 0.01)
    task = asyncio.create_task(consume(source))
    await asyncio.sleep(0.015)
    try:
        await anext(source)
    except RuntimeError as error:
        print(error)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    async for number in source:
        print("never", number)
    else:
        print("it has ended")


async def main():
    await in_classes()
    await cancelled_half_way()
    source = ticker(3, 0)
    print(await source.asend(None), await source.asend("x"))
    await source.aclose()
    for how in ("at once", "inside", "later", "in a task"):
        try:
            await consume(failing(how))
        except Exception as error:
            names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
            print(repr(error), names)
            sys.stdout.flush()


asyncio.run(main())
