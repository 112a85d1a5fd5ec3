import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await loop.shutdown_default_executor(timeout=5)


asyncio.run(main())
