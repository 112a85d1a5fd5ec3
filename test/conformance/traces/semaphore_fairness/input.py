import asyncio


async def worker(semaphore, name, turns):
    try:
        print(name, "asks")
        async with semaphore:
            print(name, "in")
            for _ in range(turns):
                await asyncio.sleep(0)
            print(name, "out", semaphore.locked())
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def scenario(count, cancelled, after):
    print("==", count, cancelled, after)
    semaphore = asyncio.Semaphore(count)
    tasks = {name: asyncio.create_task(worker(semaphore, name, 2 + index % 2)) for index, name in enumerate("abcdef")}
    for _ in range(after):
        await asyncio.sleep(0)
    for name in cancelled:
        print("cancel", name, tasks[name].cancel())
    late = asyncio.create_task(worker(semaphore, "late", 0))
    await asyncio.gather(*tasks.values(), late, return_exceptions=True)
    print(semaphore.locked())


async def barging():
    print("== barging")
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    waiting = asyncio.create_task(worker(semaphore, "patient", 0))
    await asyncio.sleep(0)
    semaphore.release()
    print("released", semaphore.locked())
    await semaphore.acquire()
    print("main acquired after", waiting.done())
    semaphore.release()
    semaphore.release()
    await waiting


async def main():
    await scenario(1, "", 0)
    await scenario(2, "", 0)
    await scenario(2, "c", 1)
    await scenario(2, "cd", 3)
    await scenario(2, "cd", 4)
    await scenario(1, "b", 3)
    await scenario(1, "ab", 3)
    await scenario(1, "b", 4)
    await barging()


asyncio.run(main())
