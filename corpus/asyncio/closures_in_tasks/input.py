import asyncio


async def main():
    total = 0
    results = []

    async def add(amount):
        nonlocal total
        before = total
        await asyncio.sleep(0)
        total = before + amount
        return total

    # Each one read the total before any of the others wrote it: the classic lost update.
    print(await asyncio.gather(*(add(n) for n in (1, 10, 100))), total)

    lock = asyncio.Lock()

    async def add_safely(amount):
        nonlocal total
        async with lock:
            await add(amount)

    await asyncio.gather(*(add_safely(n) for n in (1, 10, 100)))
    print(total)

    for index in range(3):

        async def late():
            await asyncio.sleep(0.01)
            results.append(index)

        asyncio.create_task(late())
    await asyncio.sleep(0.05)
    print(results)


asyncio.run(main())
