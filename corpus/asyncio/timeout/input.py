import asyncio


async def work(delay):
    try:
        await asyncio.sleep(delay)
        print("worked", delay)
    except asyncio.CancelledError:
        print("interrupted", delay)
        raise


async def main():
    async with asyncio.timeout(1) as limit:
        await work(0.01)
    print(limit.expired())

    try:
        async with asyncio.timeout(0.03) as limit:
            await work(0.01)
            await work(5)
            print("never")
    except TimeoutError:
        print("too slow", limit.expired())

    async with asyncio.timeout(None) as limit:
        print(limit.when())
        limit.reschedule(asyncio.get_running_loop().time() + 1)
        await work(0.02)

    try:
        async with asyncio.timeout(1):
            async with asyncio.timeout(0.02):
                await work(5)
    except TimeoutError:
        print("the inner one")
    try:
        async with asyncio.timeout(0.02):
            try:
                await work(5)
            finally:
                print("clean-up inside")
    except TimeoutError:
        print("after the clean-up")


asyncio.run(main())
