import asyncio


class Cache:
    """Loads each key once, however many ask at the same time."""

    def __init__(self, loader):
        self.loader = loader
        self.tasks = {}

    async def get(self, key):
        if key not in self.tasks:
            self.tasks[key] = asyncio.create_task(self.loader(key))
        try:
            return await asyncio.shield(self.tasks[key])
        except LookupError:
            self.tasks.pop(key, None)
            raise


async def load(key):
    print("loading", key)
    await asyncio.sleep(0.02)
    if key.startswith("x"):
        raise LookupError(key)
    return key.upper()


async def main():
    cache = Cache(load)
    print(await asyncio.gather(*(cache.get(key) for key in ["a", "b", "a", "a"])))
    print(await cache.get("b"), len(cache.tasks))
    print(await asyncio.gather(cache.get("x1"), cache.get("x1"), return_exceptions=True))
    print(list(cache.tasks))


asyncio.run(main())
