import asyncio


class Unavailable(Exception):
    pass


class Flaky:
    def __init__(self, failures):
        self.failures = failures
        self.calls = 0

    async def request(self):
        self.calls += 1
        await asyncio.sleep(0.01)
        if self.calls <= self.failures:
            raise Unavailable(f"call {self.calls}")
        return f"ok after {self.calls} calls"


async def retry(action, attempts=4, delay=0.01, factor=2):
    for attempt in range(1, attempts + 1):
        try:
            return await action()
        except Unavailable as error:
            if attempt == attempts:
                raise
            pause = delay * factor ** (attempt - 1)
            print(f"attempt {attempt} failed ({error}), waiting {pause:.2f} s")
            await asyncio.sleep(pause)


async def main():
    print(await retry(Flaky(2).request))
    try:
        await retry(Flaky(10).request, attempts=3)
    except Unavailable as error:
        print("gave up:", error)


asyncio.run(main())
