import asyncio


async def job(name, turns, error=None):
    for _ in range(turns):
        await asyncio.sleep(0)
    print(name, "ends")
    if error:
        raise error
    return name


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def attempt(mode, plan, cancel=None):
    print("==", mode, plan, cancel)
    tasks = [asyncio.create_task(job(name, turns, ValueError(name) if name.isupper() else None), name=name) for name, turns in plan]
    if cancel is not None:
        asyncio.get_running_loop().call_soon(tasks[cancel].cancel)
    done, pending = await asyncio.wait(tasks, return_when=mode)
    print("done", names(done), "pending", names(pending))
    if pending:
        done, pending = await asyncio.wait(pending)
        print("then", names(done), names(pending))
    for task in tasks:
        print(task.get_name(), "cancelled" if task.cancelled() else repr(task.exception() or task.result()))


async def main():
    plans = [
        [("a", 2), ("b", 1), ("c", 4)],
        [("a", 2), ("B", 1), ("c", 4)],
        [("a", 1), ("b", 1), ("C", 1)],
        [("A", 0), ("b", 0)],
        [("a", 3)],
    ]
    for mode in (asyncio.ALL_COMPLETED, asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION):
        for plan in plans:
            await attempt(mode, plan)
        await attempt(mode, plans[0], cancel=2)

    finished = asyncio.create_task(job("finished", 0), name="finished")
    await finished
    waiting = asyncio.create_task(job("waiting", 2), name="waiting")
    done, pending = await asyncio.wait([finished, waiting], return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    await waiting

    # Cancelling the waiter does not cancel what it waits for.
    inner = asyncio.create_task(job("inner", 4), name="inner")
    outer = asyncio.create_task(asyncio.wait([inner]))
    await asyncio.sleep(0)
    outer.cancel()
    print(await asyncio.gather(outer, inner, return_exceptions=True))


asyncio.run(main())
