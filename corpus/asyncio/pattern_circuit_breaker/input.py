import asyncio


class CircuitOpen(Exception):
    pass


class CircuitBreaker:
    def __init__(self, limit, pause):
        self.limit = limit
        self.pause = pause
        self.failures = 0
        self.opened_at = None

    @property
    def state(self):
        if self.opened_at is None:
            return "closed"
        waited = asyncio.get_running_loop().time() - self.opened_at
        return "half open" if waited >= self.pause else "open"

    async def call(self, function, *args):
        if self.state == "open":
            raise CircuitOpen(f"{self.failures} failures")
        try:
            result = await function(*args)
        except ConnectionError:
            self.failures += 1
            if self.failures >= self.limit:
                self.opened_at = asyncio.get_running_loop().time()
            raise
        self.failures = 0
        self.opened_at = None
        return result


async def service(answer):
    await asyncio.sleep(0.001)
    if answer is None:
        raise ConnectionError("no answer")
    return answer.upper()


async def main():
    breaker = CircuitBreaker(limit=2, pause=0.1)
    for answer in ["one", None, None, "two", "three"]:
        try:
            print(breaker.state, "->", await breaker.call(service, answer))
        except (ConnectionError, CircuitOpen) as error:
            print(f"{type(error).__name__}: {error}")
    await asyncio.sleep(0.15)
    for answer in [None, "four"]:
        print(breaker.state)
        try:
            print(await breaker.call(service, answer))
        except Exception as error:
            print(repr(error), breaker.state)
    await asyncio.sleep(0.15)
    print(await breaker.call(service, "five"), breaker.state, breaker.failures)


asyncio.run(main())
