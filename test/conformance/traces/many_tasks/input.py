import asyncio


class Trace:
    """Keeps a checksum of the order in which things happened, and prints it now and then."""

    def __init__(self):
        self.count = 0
        self.checksum = 0

    def note(self, value):
        self.count += 1
        self.checksum = (self.checksum * 31 + value) % 1_000_000_007
        if self.count % 500 == 0:
            print(self.count, self.checksum)


async def child(number, trace):
    trace.note(number)
    if number % 3:
        await asyncio.sleep(0)
    trace.note(-number)
    return number


async def worker(number, trace, lock, queue):
    for turn in range(number % 5 + 1):
        trace.note(number * 10 + turn)
        if turn % 4 == 0:
            await asyncio.sleep(0)
        elif turn % 4 == 1:
            async with lock:
                trace.note(number)
                await asyncio.sleep(0)
        elif turn % 4 == 2:
            await asyncio.gather(child(number, trace), child(number + 1, trace))
        else:
            queue.put_nowait(number)
            trace.note(await queue.get())
    return number


async def main():
    trace = Trace()
    lock, queue = asyncio.Lock(), asyncio.Queue()
    results = await asyncio.gather(*(worker(number, trace, lock, queue) for number in range(400)))
    print(sum(results), trace.count, trace.checksum, queue.qsize())


asyncio.run(main())
