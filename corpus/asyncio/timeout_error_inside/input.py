import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            raise KeyError("inside")
    except KeyError as error:
        print("passes through:", error)

    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout_at(loop.time() + 0.02) as limit:
            await asyncio.sleep(10)
    except TimeoutError as error:
        print("expired", limit.expired(), type(error.__cause__).__name__)

    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(0.01)
    except TimeoutError:
        print("expired at once")

    async with asyncio.timeout(0):
        print("a block that never waits is not interrupted")

    for attempt in range(3):
        try:
            async with asyncio.timeout(0.05):
                await asyncio.sleep(0.1 / (attempt * 5 + 1))
                print("attempt", attempt, "succeeded")
                break
        except TimeoutError:
            print("attempt", attempt, "timed out")


asyncio.run(main())
