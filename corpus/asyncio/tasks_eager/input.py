import asyncio
async def child(n):
    print("child", n, asyncio.current_task().get_name())
    if n % 2:
        await asyncio.sleep(0)
        print("resumed", n)
    return n
async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(asyncio.eager_task_factory)
    print(loop.get_task_factory() is asyncio.eager_task_factory)
    a = asyncio.create_task(child(1), name="a")
    b = asyncio.create_task(child(2), name="b")
    print(a.done(), b.done(), b.result())
    print(await asyncio.gather(a, b, child(3), child(4)))
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(child(6))
        print("in group", t.done())
    loop.set_task_factory(None)
    t = asyncio.Task(child(7), loop=loop, eager_start=True, name="x")
    print(t.done())
    await t
    class MyTask(asyncio.Task):
        def result(self):
            return ("my", super().result())
    loop.set_task_factory(asyncio.create_eager_task_factory(MyTask))
    t = asyncio.create_task(child(8))
    print(type(t).__name__, t.result(), isinstance(t, asyncio.Task))
    print(await t)
asyncio.run(main())
