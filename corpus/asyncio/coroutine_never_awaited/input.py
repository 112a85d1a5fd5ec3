import asyncio


async def save():
    print("never printed")


async def main():
    save()
    print("the coroutine object was dropped")


asyncio.run(main())
