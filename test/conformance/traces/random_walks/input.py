import asyncio


class Random:
    """A small linear congruential generator, so that both sides draw the same numbers."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return (self.state >> 8) % limit


class World:
    def __init__(self, seed):
        self.random = Random(seed)
        self.lock = asyncio.Lock()
        self.semaphore = asyncio.Semaphore(2)
        self.event = asyncio.Event()
        self.queue = asyncio.Queue(2)
        self.tasks = {}

    async def child(self, name, turns):
        for _ in range(turns):
            await asyncio.sleep(0)
        if turns == 3:
            raise ValueError(name)
        return turns

    async def step(self, name):
        kind = self.random.below(10)
        print(name, "draws", kind)
        if kind < 2:
            await asyncio.sleep(0)
        elif kind == 2:
            async with self.lock:
                await asyncio.sleep(0)
        elif kind == 3:
            async with self.semaphore:
                await self.child(name, self.random.below(3))
        elif kind == 4:
            results = await asyncio.gather(*(self.child(name, n) for n in range(self.random.below(5))), return_exceptions=True)
            print(name, "gathered", results)
        elif kind == 5:
            if not self.queue.full():
                await self.queue.put(name)
            else:
                print(name, "takes", await self.queue.get())
        elif kind == 6:
            self.event.set()
            await asyncio.sleep(0)
            self.event.clear()
        elif kind == 7:
            async with asyncio.timeout(5):
                await asyncio.create_task(self.child(name, self.random.below(4)))
        elif kind == 8:
            victim = sorted(self.tasks)[self.random.below(len(self.tasks))]
            print(name, "cancels", victim, self.tasks[victim].cancel())
        else:
            await asyncio.shield(self.child(name, 2))

    async def walker(self, name):
        try:
            for _ in range(8):
                try:
                    await self.step(name)
                except ValueError as error:
                    print(name, "failed", error)
            return f"{name} arrived"
        except asyncio.CancelledError:
            print(name, "cancelled")
            for _ in range(self.random.below(3)):
                await asyncio.sleep(0)
            print(name, "is gone", self.lock.locked(), self.semaphore.locked())
            raise


async def main(seed):
    print("== seed", seed)
    world = World(seed)
    for name in "abcdef":
        world.tasks[name] = asyncio.create_task(world.walker(name))
    print(await asyncio.gather(*world.tasks.values(), return_exceptions=True))
    print(world.queue.qsize(), world.lock.locked(), world.semaphore.locked())


for seed in range(1, 13):
    asyncio.run(main(seed))
