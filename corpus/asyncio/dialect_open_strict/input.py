import asyncio


async def main():
    try:
        async with asyncio.open("example.txt") as file:
            print(await file.read())
    except AttributeError as error:
        print("AttributeError:", error)


asyncio.run(main())
