import asyncio


async def main():
    for bad in ([], {}, 1, None, "x"):
        try:
            await asyncio.gather(bad)
        except TypeError as error:
            print(error)


asyncio.run(main())
