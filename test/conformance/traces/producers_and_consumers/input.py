import asyncio


async def producer(name, queue, count):
    for number in range(count):
        await queue.put((number % 3, name, number))
        print(f"{name} -> {number} ({queue.qsize()})")
        if number % 2:
            await asyncio.sleep(0)


async def consumer(name, queue, log):
    while True:
        priority, source, number = await queue.get()
        print(f"   {name} <- {source}{number} ({queue.qsize()})")
        for _ in range(priority):
            await asyncio.sleep(0)
        log.append((name, source, number))
        queue.task_done()


async def scenario(kind, size):
    print("==", kind.__name__, size)
    queue, log = kind(maxsize=size), []
    consumers = [asyncio.create_task(consumer(name, queue, log)) for name in "xy"]
    await asyncio.gather(*(producer(name, queue, 5) for name in "abc"))
    print("producers done", queue.qsize())
    await queue.join()
    for task in consumers:
        task.cancel()
    await asyncio.gather(*consumers, return_exceptions=True)
    print(log)


async def main():
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        for size in (0, 1, 3):
            await scenario(kind, size)


asyncio.run(main())
