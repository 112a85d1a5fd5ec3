import asyncio
class CoroLike:
    pass
def factory(loop, coro, **kwargs):
    print("factory", sorted(kwargs), coro.__name__)
    t = asyncio.Task(coro, loop=loop, **kwargs)
    return t
class MyFuture(asyncio.Future):
    def __init__(self, *, loop=None):
        super().__init__(loop=loop)
        self.extra = 5
    def set_result(self, r):
        print("set", r)
        super().set_result(r)
async def f():
    return 1
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    t = asyncio.create_task(f(), name="hello")
    print(await t, t.get_name())
    print(await asyncio.gather(f(), f()))
    try:
        loop.set_task_factory(123)
    except TypeError as e:
        print(e)
    loop.set_task_factory(None)
    m = MyFuture(loop=loop)
    loop.call_soon(m.set_result, 3)
    print(await m, m.extra)
    print(m)
    m2 = MyFuture()
    print(m2.get_loop() is loop)
    m2.cancel()
    t = asyncio.Task(f())
    print(await t)
asyncio.run(main())
