import asyncio

async def main():
    print("Coroutine is running)

asyncio.run(main())
