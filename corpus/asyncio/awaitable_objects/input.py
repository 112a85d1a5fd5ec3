import asyncio


class Delayed:
    def __init__(self, value, delay=0.01):
        self.value = value
        self.delay = delay

    async def load(self):
        await asyncio.sleep(self.delay)
        return self.value

    def __await__(self):
        return self.load().__await__()


async def main():
    delayed = Delayed("loaded")
    print(await delayed, await delayed)
    print(await asyncio.wait_for(Delayed("with a limit"), 1))
    print(await asyncio.gather(Delayed(1, 0.03), Delayed(2)))


asyncio.run(main())
