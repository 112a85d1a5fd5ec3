import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future(); f.set_result([1]); g = loop.create_future(); g.set_exception(ValueError("v")); h = loop.create_future(); h.cancel("m")
    async def ticks():
        for i in range(3): print("tick", i); await asyncio.sleep(0)
    t = asyncio.create_task(ticks())
    for x in (f, g, h):
        for tm in (1, 0, None, -1):
            try: print(await asyncio.wait_for(x, tm))
            except BaseException as e: print(repr(e), repr(e.__cause__))
    try: await asyncio.wait_for(f, "x")
    except TypeError as e: print(e)
    c = asyncio.wait_for(f, 1); print(asyncio.iscoroutine(c), await c)
    print(await asyncio.gather(asyncio.wait_for(f, 1), asyncio.wait_for(g, 1), return_exceptions=True))
    async def inner(): return 5
    n = asyncio.create_task(inner()); await n; print(await asyncio.wait_for(n, 1))
    r = loop.create_future(); r.set_result(n); print((await asyncio.wait_for(r, 1)) is n)
    await t
asyncio.run(main())


async def eagerly():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    future = loop.create_future()
    future.set_result("done")

    async def begins():
        return await asyncio.wait_for(future, 1)

    task = asyncio.create_task(begins())
    print(task.done(), await task)


asyncio.run(eagerly())
