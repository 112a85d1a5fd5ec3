# A property whose getter is a coroutine function, or an asynchronous generator function: reading it gives the object.
import asyncio


class Rows:
    def __init__(self, n):
        self.n = n

    @property
    async def first(self):
        await asyncio.sleep(0)
        print("first of", self.n)
        return self.n

    @property
    async def each(self):
        for number in range(self.n):
            yield number

    @property
    def plain(self):
        return self.n


class More(Rows):
    @property
    async def first(self):
        return 1 + await super().first


async def main():
    rows = Rows(3)
    kept = rows.first
    print(type(kept).__name__)
    print(await kept)
    print([number async for number in rows.each])
    print(rows.plain, await More(5).first, await asyncio.gather(rows.first, More(1).first))
    print(await asyncio.wait_for(getattr(rows, "first"), 1))
    try:
        rows.first = 3
    except AttributeError as error:
        print(error)


asyncio.run(main())
