import asyncio


class RateLimiter:
    """At most `count` calls within each period."""

    def __init__(self, count, period):
        self.period = period
        self.tokens = asyncio.Semaphore(count)

    async def __aenter__(self):
        await self.tokens.acquire()
        asyncio.get_running_loop().call_later(self.period, self.tokens.release)

    async def __aexit__(self, *details):
        return False


async def request(limiter, number, started):
    async with limiter:
        elapsed = asyncio.get_running_loop().time() - started
        print("request", number, "in period", int(elapsed / 0.1 + 0.1))
        await asyncio.sleep(0.01)


async def main():
    limiter = RateLimiter(2, 0.1)
    started = asyncio.get_running_loop().time()
    await asyncio.gather(*(request(limiter, number, started) for number in range(6)))


asyncio.run(main())
