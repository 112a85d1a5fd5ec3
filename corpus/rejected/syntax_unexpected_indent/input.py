import asyncio

async def main():
    print("start")
      print("deeper")

asyncio.run(main())
