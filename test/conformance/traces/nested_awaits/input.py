import asyncio


async def leaf(name, turns):
    print(name, "leaf in")
    for turn in range(turns):
        await asyncio.sleep(0)
        print(name, "leaf turn", turn)
    print(name, "leaf out")
    return name


async def middle(name, turns):
    print(name, "middle in")
    first = await leaf(name + ".1", turns)
    second = await leaf(name + ".2", 0)
    third = await leaf(name + ".3", turns)
    print(name, "middle out")
    return [first, second, third]


async def top(name, turns):
    print(name, "top in")
    try:
        return name, await middle(name, turns)
    finally:
        print(name, "top finally")
        await asyncio.sleep(0)
        print(name, "top out")


async def main():
    tasks = [asyncio.create_task(top(name, turns)) for name, turns in [("a", 2), ("b", 0), ("c", 1)]]
    print("created")
    await leaf("main", 1)
    for task in tasks:
        print(await task)


asyncio.run(main())
