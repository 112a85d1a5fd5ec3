import asyncio


async def holder(name, lock):
    print(name, "wants")
    async with lock:
        print(name, "has")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print(name, "leaves")


async def waits(name, event):
    print(name, "waits")
    print(name, await event.wait())


async def consumer(name, condition, items):
    async with condition:
        print(name, "checks")
        await condition.wait_for(lambda: len(items) > 0)
        print(name, "takes", items.pop(0))


async def meets(name, barrier):
    async with barrier as index:
        print(name, "passed", index)


async def main():
    lock = asyncio.Lock()
    tasks = [asyncio.create_task(holder(name, lock)) for name in "abc"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True), lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)

    event = asyncio.Event()
    tasks = [asyncio.create_task(waits(name, event)) for name in "de"]
    await asyncio.sleep(0)
    event.set()
    print("set", event.is_set())
    await asyncio.gather(*tasks)
    await waits("f", event)

    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*[holder(name, semaphore) for name in "ghij"])
    print(semaphore.locked())
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)

    condition = asyncio.Condition()
    items = []
    tasks = [asyncio.create_task(consumer(name, condition, items)) for name in "kl"]
    await asyncio.sleep(0)
    async with condition:
        items.append(1)
        condition.notify()
        print("notified")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    async with condition:
        items.append(2)
        condition.notify_all()
    await asyncio.gather(*tasks)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)

    barrier = asyncio.Barrier(3)
    await asyncio.gather(*[meets(name, barrier) for name in "mnopqr"])
    task = asyncio.create_task(meets("s", barrier))
    await asyncio.sleep(0)
    print(barrier.n_waiting, barrier.broken)
    await barrier.abort()
    try:
        await task
    except asyncio.BrokenBarrierError as error:
        print(error, barrier.broken)


asyncio.run(main())
