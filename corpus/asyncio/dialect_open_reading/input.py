import asyncio


async def main():
    async with asyncio.open("poem.txt", "r", encoding="utf-8") as file:
        first = await file.readline()
        rest = await file.readlines()
        print(repr(first), len(rest), repr(rest[-1]))
        print(repr(await file.read()), repr(await file.readline()))

    async with asyncio.open("poem.txt") as file:
        async for line in file:
            print(line.strip().upper())

    async with asyncio.open("poem.txt", "rb") as file:
        content = await file.read()
        print(type(content).__name__, len(content), content[:3])

    texts = await asyncio.gather(read("poem.txt"), read("poem.txt"))
    print(texts[0] == texts[1], len(texts[0]))

    try:
        await read("missing.txt")
    except FileNotFoundError as error:
        print("FileNotFoundError:", error)


async def read(path):
    async with asyncio.open(path) as file:
        return await file.read()


asyncio.run(main())
