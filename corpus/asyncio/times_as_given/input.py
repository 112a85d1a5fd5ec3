import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(loop.call_at(10**9 + 5, print).when(), loop.call_at(5.0 + 10**9, print).when())
    print(type(loop.call_later(9, print).when()))
    async with asyncio.timeout_at(10**9) as limit:
        print(limit.when())
    async with asyncio.timeout_at(10.0**9) as limit:
        print(limit.when())
        limit.reschedule(10**9)
        print(limit.when())
        limit.reschedule(2 * 10.0**9)
        print(limit.when(), limit)


asyncio.run(main())
