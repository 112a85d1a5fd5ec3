import asyncio


class Pool:
    def __init__(self, size):
        self.free = asyncio.BoundedSemaphore(size)
        self.items = [f"connection {n}" for n in range(size)]

    async def __aenter__(self):
        await self.free.acquire()
        return self.items.pop(0)

    async def __aexit__(self, *details):
        self.items.append("returned")
        self.free.release()


async def main():
    semaphore = asyncio.BoundedSemaphore(1)
    async with semaphore:
        print("inside", semaphore.locked())
    try:
        semaphore.release()
    except ValueError as error:
        print(error)

    pool = Pool(2)

    async def use(name):
        async with pool as connection:
            print(name, "uses", connection)
            await asyncio.sleep(0.01)

    await asyncio.gather(*map(use, "abc"))
    print(pool.items)


asyncio.run(main())
