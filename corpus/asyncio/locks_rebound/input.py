import asyncio


class Guard:
    def __init__(self):
        self.lock = asyncio.Lock()
        self.fixed = asyncio.Lock()

    async def renew(self, name):
        async with self.lock:
            print(name, "renews")
            self.lock = asyncio.Lock()
            await asyncio.sleep(0)
        print(name, self.lock.locked())

    async def keep(self, name):
        async with self.fixed:
            print(name, "keeps")
            await asyncio.sleep(0)


made = []


def guard():
    made.append(Guard())
    return made[-1]


async def rounds():
    for each in range(2):
        gate = asyncio.Semaphore()

        async def passer(name):
            async with gate:
                print(name, "in")
                await asyncio.sleep(5)
            print(name, "out")

        tasks = [asyncio.create_task(passer(f"{each}.{n}")) for n in range(3)]
        await asyncio.sleep(1)
        tasks[0].cancel()
    await asyncio.sleep(20)


async def main():
    one = Guard()
    await asyncio.gather(one.renew("a"), one.renew("b"), one.keep("c"), one.keep("d"))
    async with guard().lock:
        print(len(made))
    await rounds()


asyncio.run(main())
