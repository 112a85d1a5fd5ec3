import asyncio


async def nothing():
    pass


async def worker(name, plan):
    for step, kind in enumerate(plan):
        print(name, step, kind)
        if kind == "sleep":
            await asyncio.sleep(0)
        elif kind == "nothing":
            await nothing()
        elif kind == "done":
            future = asyncio.get_running_loop().create_future()
            future.set_result(None)
            await future
        elif kind == "task":
            await asyncio.create_task(nothing())
        elif kind == "gather":
            await asyncio.gather(nothing(), nothing())
        elif kind == "empty":
            await asyncio.gather()
        elif kind == "wait":
            await asyncio.wait([asyncio.create_task(nothing())])
        elif kind == "wait_for":
            await asyncio.wait_for(nothing(), 5)
        elif kind == "shield":
            await asyncio.shield(nothing())
        elif kind == "timeout":
            async with asyncio.timeout(5):
                await nothing()
        elif kind == "group":
            async with asyncio.TaskGroup() as group:
                group.create_task(nothing())
        elif kind == "empty group":
            async with asyncio.TaskGroup():
                pass
        elif kind == "soon":
            future = asyncio.get_running_loop().create_future()
            asyncio.get_running_loop().call_soon(future.set_result, None)
            await future
    print(name, "end")


async def clock(turns):
    for turn in range(turns):
        print("--", turn)
        await asyncio.sleep(0)


KINDS = [
    "sleep", "nothing", "done", "task", "gather", "empty", "wait",
    "wait_for", "shield", "timeout", "group", "empty group", "soon",
]


async def main():
    for kind in KINDS:
        await asyncio.gather(clock(7), worker("w", [kind, kind]))
    await asyncio.gather(worker("a", KINDS), worker("b", KINDS[::-1]), worker("c", KINDS[5:] + KINDS[:5]))


asyncio.run(main())
