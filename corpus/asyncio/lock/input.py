import asyncio

log = []


async def critical(lock, name):
    print(name, "wants the lock")
    async with lock:
        print(name, "has it", lock.locked())
        await asyncio.sleep(0.01)
        log.append(name)
    print(name, "let it go")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(critical(lock, name) for name in ("a", "b", "c")))
    print(log, lock.locked())


asyncio.run(main())
