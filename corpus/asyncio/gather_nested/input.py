import asyncio


async def leaf(name, delay):
    await asyncio.sleep(delay)
    print("leaf", name)
    return name


async def main():
    group = asyncio.gather(leaf("a", 0.06), leaf("b", 0.03))
    results = await asyncio.gather(group, leaf("c", 0.09), asyncio.gather(leaf("d", 0.01), asyncio.gather()))
    print(results)

    task = asyncio.create_task(leaf("shared", 0.01))
    print(await asyncio.gather(task, task, leaf("own", 0)))


asyncio.run(main())
