import asyncio


async def holder(lock, turns):
    async with lock:
        print("holder in")
        for _ in range(turns):
            await asyncio.sleep(0)
        print("holder out")


async def waiter(lock, name):
    try:
        print(name, "asks")
        async with lock:
            print(name, "in")
            await asyncio.sleep(0)
        print(name, "out")
    except asyncio.CancelledError:
        print(name, "cancelled", lock.locked())
        raise


async def attempt(cancel_after, victim):
    print("== cancel", victim, "after", cancel_after)
    lock = asyncio.Lock()
    tasks = [asyncio.create_task(holder(lock, 3))]
    tasks += [asyncio.create_task(waiter(lock, name)) for name in "abc"]
    for _ in range(cancel_after):
        await asyncio.sleep(0)
    print("cancel", tasks["habc".index(victim)].cancel())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        print(repr(result))
    print(lock.locked())


async def main():
    for victim in "ha":
        for cancel_after in range(7):
            await attempt(cancel_after, victim)


asyncio.run(main())
