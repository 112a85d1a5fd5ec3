import asyncio


async def fetch(url, timeout):
    await asyncio.sleep(timeout)
    return url


async def main():
    print(await fetch("example.org"))


asyncio.run(main())
