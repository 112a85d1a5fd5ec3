"""Five loads for the event loop. Each prints its name, how many operations it did and how many seconds they took."""

import asyncio
import time


async def switch(turns):
    for _ in range(turns):
        await asyncio.sleep(0)


async def one_task(turns):
    await switch(turns)
    return turns


async def many_tasks(count, turns):
    await asyncio.gather(*[switch(turns) for _ in range(count)])
    return count * turns


async def deep(level):
    if level == 0:
        await asyncio.sleep(0)
        return 0
    return 1 + await deep(level - 1)


async def deep_awaits(depth, turns):
    for _ in range(turns):
        assert await deep(depth) == depth
    return turns


async def nothing(value):
    return value


async def plain_awaits(count):
    total = 0
    for number in range(count):
        total += await nothing(number)
    assert total == count * (count - 1) // 2
    return count


async def create_and_gather(count):
    tasks = [asyncio.create_task(nothing(number)) for number in range(count)]
    await asyncio.gather(*tasks)
    return count


async def measure(name, load):
    start = time.perf_counter()
    operations = await load
    seconds = time.perf_counter() - start
    print(name, operations, f"{seconds:.6f}")


async def main():
    await measure("sleep(0)", one_task(300_000))
    await measure("1000-tasks", many_tasks(1_000, 300))
    await measure("50-deep-awaits", deep_awaits(50, 40_000))
    await measure("plain-awaits", plain_awaits(2_000_000))
    await measure("create-and-gather", create_and_gather(100_000))


asyncio.run(main())
