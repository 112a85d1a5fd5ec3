import asyncio


async def inner():
    await asyncio.sleep(10)


async def limited():
    async with asyncio.timeout(0.001):
        await inner()


async def main():
    try:
        await limited()
    except TimeoutError:
        task = asyncio.create_task(inner())
        await asyncio.sleep(0)
        task.cancel("enough")
        await task


asyncio.run(main())
