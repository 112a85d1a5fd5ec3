import asyncio

class Group(asyncio.TaskGroup):
    async def __aenter__(self):
        print("enter")
        return await super().__aenter__()

    async def __aexit__(self, *details):
        print("exit", details[0])
        return await super().__aexit__(*details)

class Q(asyncio.Queue):
    async def get(self):
        return await super().get()

async def by_hand():
    tg = asyncio.TaskGroup()
    entered = await tg.__aenter__()
    print(entered is tg)
    c = tg.__aexit__(None, None, None)
    print(type(c).__name__)
    print(await c)
    limit = asyncio.timeout(1)
    f = limit.__aenter__
    print((await f()) is limit)
    await limit.__aexit__(None, None, None)

async def any_manager(m):
    await m.__aenter__()
    await m.__aexit__(None, None, None)

async def main():
    async with Group() as g:
        g.create_task(by_hand())
    await any_manager(asyncio.TaskGroup())
    await any_manager(asyncio.timeout(1))
    await any_manager(asyncio.Lock())
    try:
        tg = asyncio.TaskGroup()
        await tg.__aenter__()
        await tg.__aenter__()
    except RuntimeError as e:
        print(e)
    c = asyncio.timeout(1)
    x = c.__aenter__()
    print(asyncio.iscoroutine(x))
    await x
    await c.__aexit__(None, None, None)
    t = asyncio.create_task(asyncio.TaskGroup().__aenter__())
    print(repr(await t))
    q = Q(); q.put_nowait(3)
    print(await q.get())
    print(await asyncio.gather(asyncio.Lock().acquire(), asyncio.Lock().__aenter__()))

asyncio.run(main())
