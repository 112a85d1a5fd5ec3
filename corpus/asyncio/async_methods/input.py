import asyncio


class Repository:
    def __init__(self, delay=0.01):
        self.delay = delay
        self.items = {}

    async def save(self, key, value, *, overwrite=True):
        await asyncio.sleep(self.delay)
        if key in self.items and not overwrite:
            raise KeyError(key)
        self.items[key] = value
        return self

    async def load(self, key, default=None):
        await asyncio.sleep(self.delay)
        return self.items.get(key, default)


class LoggingRepository(Repository):
    def __init__(self, log):
        super().__init__(delay=0)
        self.log = log

    async def save(self, key, value, **options):
        self.log.append(f"save {key}")
        return await super().save(key, value, **options)

    @staticmethod
    async def ping():
        await asyncio.sleep(0)
        return "pong"


async def main():
    log = []
    repository = LoggingRepository(log)
    await (await repository.save("a", 1)).save("b", 2)
    try:
        await repository.save("a", 3, overwrite=False)
    except KeyError as error:
        print("refused", error)
    print(await repository.load("a"), await repository.load("z", default="none"), await repository.ping())
    load = repository.load
    print(await asyncio.gather(load("a"), load("b"), repository.load("c")), log)


asyncio.run(main())
