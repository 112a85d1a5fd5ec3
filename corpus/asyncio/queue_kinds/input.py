import asyncio


async def drain(queue):
    items = []
    while not queue.empty():
        items.append(await queue.get())
    return items


async def main():
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = kind()
        for item in [(2, "b"), (1, "z"), (3, "a"), (1, "c")]:
            await queue.put(item)
        print(kind.__name__, await drain(queue))

    urgent = asyncio.PriorityQueue(maxsize=3)
    for number in (5, 1.5, 3):
        urgent.put_nowait(number)
    print(urgent.full(), urgent.get_nowait(), urgent.get_nowait(), urgent.qsize())


asyncio.run(main())
