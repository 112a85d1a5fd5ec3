import asyncio


async def quick(name):
    await asyncio.sleep(0)
    return name


async def again(tasks):
    while not all(task.done() for task in tasks):
        await asyncio.sleep(0)
    print("again", await asyncio.gather(*tasks, tasks[0]))


async def main():
    tasks = [asyncio.create_task(quick(name)) for name in "abc"]
    other = asyncio.create_task(again(tasks))
    print("first", await asyncio.gather(*tasks))
    await other
    print("done", await asyncio.gather(tasks[0], tasks[0], asyncio.sleep(0, "d"), other))


asyncio.run(main())
