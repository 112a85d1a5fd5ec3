import asyncio


class Blocking:
    """Gives a synchronous face to asynchronous code."""

    def __init__(self):
        self.loop = asyncio.new_event_loop()

    def call(self, coroutine):
        return self.loop.run_until_complete(coroutine)

    def close(self):
        self.loop.close()


async def fetch(page):
    await asyncio.sleep(0.01)
    return f"page {page}"


blocking = Blocking()
try:
    for page in range(2):
        print(blocking.call(fetch(page)))
    if blocking.call(fetch(9)).endswith("9"):
        print("conditions too")
    while (text := blocking.call(fetch(len("ab")))) != "page 2":
        print("never")
    print(f"f-strings too: {blocking.call(fetch(3))}")
    print([blocking.call(fetch(page)) for page in "xy"])
finally:
    blocking.close()
