import asyncio


async def putter(queue, name, count):
    for number in range(count):
        item = f"{name}{number}"
        print(name, "puts", item, "into", queue.qsize())
        await queue.put(item)
        print(name, "has put", item)


async def getter(queue, name):
    try:
        while True:
            print(name, "asks")
            item = await queue.get()
            print(name, "got", item, queue.qsize())
            if item.endswith("1"):
                await asyncio.sleep(0)
            queue.task_done()
    except asyncio.CancelledError:
        print(name, "stopped")
        raise


async def scenario(size, putters, getters):
    print("== size", size)
    queue = asyncio.Queue(size)
    readers = [asyncio.create_task(getter(queue, name)) for name in getters]
    await asyncio.gather(*(putter(queue, name, 3) for name in putters))
    print("all put", queue.qsize())
    await queue.join()
    print("joined")
    for reader in readers:
        reader.cancel()
    print(await asyncio.gather(*readers, return_exceptions=True))


async def main():
    await scenario(0, "ab", "x")
    await scenario(1, "ab", "xy")
    await scenario(2, "abc", "xyz")
    await scenario(1, "abc", "x")


asyncio.run(main())
