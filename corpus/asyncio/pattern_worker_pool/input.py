import asyncio


async def work(item):
    await asyncio.sleep(0.01 * (item % 3 + 1))
    if item == 4:
        raise ValueError("item 4 is broken")
    return item**2


async def map_limited(function, items, limit):
    """Apply an async function to the items, at most `limit` at a time, results in order."""
    semaphore = asyncio.Semaphore(limit)
    started = []

    async def one(item):
        async with semaphore:
            started.append(item)
            return await function(item)

    results = await asyncio.gather(*map(one, items), return_exceptions=True)
    return results, started


async def main():
    results, started = await map_limited(work, range(7), limit=3)
    for item, result in enumerate(results):
        outcome = f"failed: {result}" if isinstance(result, Exception) else result
        print(item, outcome)
    print(started[:3], sorted(started))


asyncio.run(main())
