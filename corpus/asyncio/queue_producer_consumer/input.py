import asyncio


async def producer(queue, items):
    for item in items:
        await queue.put(item)
        print("put", item, queue.qsize())
    await queue.put(None)


async def consumer(queue):
    total = 0
    while (item := await queue.get()) is not None:
        print("got", item)
        await asyncio.sleep(0.01)
        total += item
    return total


async def main():
    queue = asyncio.Queue(maxsize=2)
    _, total = await asyncio.gather(producer(queue, range(5)), consumer(queue))
    print("total", total, queue.empty(), queue.full(), queue.maxsize)


asyncio.run(main())
