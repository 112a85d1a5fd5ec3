import asyncio


async def main():
    print("on another loop")


asyncio.run(main(), loop_factory=asyncio.SelectorEventLoop)
