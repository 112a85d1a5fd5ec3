import asyncio


class Batcher:
    def __init__(self, handle, size, delay):
        self.handle = handle
        self.size = size
        self.delay = delay
        self.waiting = []
        self.timer = None

    async def submit(self, item):
        future = asyncio.get_running_loop().create_future()
        self.waiting.append((item, future))
        if len(self.waiting) >= self.size:
            self.flush()
        elif self.timer is None:
            self.timer = asyncio.get_running_loop().call_later(self.delay, self.flush)
        return await future

    def flush(self):
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None
        batch, self.waiting = self.waiting, []
        if batch:
            asyncio.create_task(self.run(batch))

    async def run(self, batch):
        items = [item for item, _ in batch]
        try:
            results = await self.handle(items)
        except Exception as error:
            for future in [future for _, future in batch]:
                future.set_exception(error)
            return
        for (_, future), result in zip(batch, results, strict=True):
            future.set_result(result)


async def squares(numbers):
    print("batch", numbers)
    await asyncio.sleep(0.01)
    if any(n < 0 for n in numbers):
        raise ValueError(f"negative in {numbers}")
    return [n * n for n in numbers]


async def main():
    batcher = Batcher(squares, size=3, delay=0.05)
    print(await asyncio.gather(*(batcher.submit(n) for n in range(7))))
    print(await batcher.submit(10))
    outcomes = await asyncio.gather(*(batcher.submit(n) for n in (1, -1, 2)), return_exceptions=True)
    print([repr(outcome) for outcome in outcomes], outcomes[0] is outcomes[1])
    print(batcher.waiting, batcher.timer)


asyncio.run(main())
