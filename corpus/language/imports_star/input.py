from asyncio import *
from time import monotonic


async def main():
    start = monotonic()
    async with timeout(5):
        print(await gather(sleep(0.01, "a"), sleep(0.02, "b")))
    try:
        await wait_for(sleep(5), 0.01)
    except TimeoutError as error:
        print(repr(error))
    print(monotonic() >= start, Queue.__name__, iscoroutinefunction(main))


run(main())
