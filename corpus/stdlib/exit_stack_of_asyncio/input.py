"""An AsyncExitStack enters what asyncio itself defines: timeouts, locks and task groups do not wait where they are entered."""

import asyncio
import contextlib


async def work(name):
    await asyncio.sleep(0)
    print(name, "ends")
    return name


async def main():
    async with contextlib.AsyncExitStack() as stack:
        limit = await stack.enter_async_context(asyncio.timeout(5))
        lock = await stack.enter_async_context(asyncio.Lock())
        group = await stack.enter_async_context(asyncio.TaskGroup())
        task = group.create_task(work("task"))
        print(type(limit).__name__, lock, type(group).__name__)
    print(task.result(), limit.expired())


asyncio.run(main())
