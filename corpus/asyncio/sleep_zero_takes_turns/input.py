import asyncio


async def count(name, turns):
    for turn in range(turns):
        print(name, turn)
        await asyncio.sleep(0)
    print(name, "done")


async def main():
    await asyncio.gather(count("a", 3), count("b", 1), count("c", 2))
    await count("alone", 2)


asyncio.run(main())
