import asyncio

class Noted(asyncio.Future):
    def add_done_callback(self, fn, *, context=None):
        print("add", type(context).__name__, callable(fn))
        super().add_done_callback(fn, context=context)
    def remove_done_callback(self, fn):
        print("remove")
        return super().remove_done_callback(fn)

class NotedTask(asyncio.Task):
    def add_done_callback(self, fn, *, context=None):
        print("task add", context is None)
        super().add_done_callback(fn, context=context)

async def one(n):
    await asyncio.sleep(0)
    return n

async def waits():
    loop = asyncio.get_running_loop()
    f = Noted(loop=loop)
    loop.call_soon(f.set_result, 1)
    print(await f)
    f = Noted(loop=loop)
    loop.call_soon(f.set_result, 1)
    print(await asyncio.gather(f, one(2)))
    f = Noted(loop=loop)
    loop.call_soon(f.set_result, 1)
    print(await asyncio.wait_for(f, 1))
    f = Noted(loop=loop)
    loop.call_soon(f.set_result, 1)
    print(len((await asyncio.wait([f]))[0]))
    f = Noted(loop=loop)
    loop.call_soon(f.set_result, 1)
    print(await asyncio.shield(f))
    f = Noted(loop=loop)
    t = asyncio.create_task(one(1))
    async def w():
        return await f
    w1 = asyncio.create_task(w())
    w2 = asyncio.create_task(w())
    await asyncio.sleep(0)
    w1.cancel()
    try:
        await w1
    except asyncio.CancelledError:
        print("cancelled", f.cancelled())
    print(await asyncio.gather(w2, return_exceptions=True))
    t = NotedTask(one(3), loop=loop)
    print(await t)
    t = NotedTask(one(3), loop=loop)
    print(await asyncio.gather(t, t, one(4)))
    async with asyncio.TaskGroup() as tg:
        loop.set_task_factory(lambda loop, coro, **kw: NotedTask(coro, loop=loop, **kw))
        tg.create_task(one(5))
        tg.create_task(one(6))
    for x in asyncio.as_completed([one(7), one(8)]):
        print(await x)


class Counted(asyncio.Future):
    def __init__(self, *args, **kwds):
        self.callbacks = 0
        self.notes = [len(args), sorted(kwds)]
        super().__init__(*args, **kwds)

    def add_done_callback(self, *args, **kwargs):
        self.callbacks += 1
        super().add_done_callback(*args, **kwargs)

class Named(asyncio.Lock):
    def __init__(self, name):
        self.name = name
        super().__init__()

async def main():
    await waits()
    loop = asyncio.get_running_loop()
    future = Counted(loop=loop)
    print(future.callbacks, future.notes)
    async def wait():
        return await future
    task = asyncio.create_task(wait())
    await asyncio.sleep(0)
    print(future.callbacks)
    future.set_result("done")
    print(await task)
    async with Named("first") as nothing:
        print(nothing)
    print(Named("second").name)
asyncio.run(main())
