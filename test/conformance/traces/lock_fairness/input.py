import asyncio


async def greedy(lock, name, rounds):
    for turn in range(rounds):
        print(name, "asks", turn)
        async with lock:
            print(name, "in", turn)
            await asyncio.sleep(0)
        print(name, "out", turn)


async def quick(lock, name):
    async with lock:
        print(name, "in and out")
    async with lock:
        print(name, "in and out again")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(greedy(lock, "g", 3), quick(lock, "q"), greedy(lock, "h", 2))
    print(lock.locked())

    # Released and taken again within one turn: the waiter that was woken keeps its right.
    await lock.acquire()
    waiting = [asyncio.create_task(quick(lock, name)) for name in "xy"]
    await asyncio.sleep(0)
    lock.release()
    print("released", lock.locked())
    barging = asyncio.create_task(quick(lock, "barging"))
    async with lock:
        print("main has it again")
    await asyncio.gather(*waiting, barging)


asyncio.run(main())
