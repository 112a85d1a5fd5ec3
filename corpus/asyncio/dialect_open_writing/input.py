import asyncio


async def show(path):
    async with asyncio.open(path) as file:
        print(repr(await file.read()))


async def main():
    async with asyncio.open("notes.txt", "w") as file:
        print(await file.write("first line\n"))
        await file.write("zweite Zeile: äöü\n")
    await show("notes.txt")

    async with asyncio.open("notes.txt", "a") as file:
        for number in range(3):
            await file.write(f"line {number}\n")
    await show("notes.txt")

    async with asyncio.open("notes.bin", "wb") as file:
        print(await file.write(b"\x00\x01bytes"))
    async with asyncio.open("notes.bin", "rb") as file:
        print(await file.read())

    try:
        async with asyncio.open("notes.txt", "w") as file:
            await file.write("kept although it fails")
            raise ValueError("in the block")
    except ValueError as error:
        print(error)
    await show("notes.txt")


asyncio.run(main())
