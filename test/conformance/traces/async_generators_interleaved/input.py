import asyncio


async def numbers(name, count):
    print(name, "opens")
    try:
        for number in range(count):
            await asyncio.sleep(0)
            print(name, "yields", number)
            yield number
    except GeneratorExit:
        print(name, "is closed early")
        raise
    finally:
        await asyncio.sleep(0)
        print(name, "closes")


async def consumer(name, source, limit):
    async for number in source:
        print(name, "takes", number)
        if number == limit:
            print(name, "has enough")
            break
        await asyncio.sleep(0)
    else:
        print(name, "took all")
    await source.aclose()
    print(name, "ends")


async def paired(left, right):
    async for number in left:
        print("pair", number, await anext(right, "none"))


async def doubled(source):
    async for number in source:
        yield number * 2


kept = {}


async def main():
    await asyncio.gather(*(consumer(name, numbers(name.upper(), 4), limit) for name, limit in [("a", 9), ("b", 1), ("c", 2)]))
    print("== two generators in step")
    await paired(numbers("L", 3), numbers("R", 2))
    print("== a generator of a generator")
    print([number async for number in doubled(doubled(numbers("S", 3))) if number != 4])
    print("== cancelled inside")
    kept["X"] = numbers("X", 10)
    task = asyncio.create_task(consumer("x", kept["X"], 99))
    for _ in range(4):
        await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))
    for _ in range(3):
        await asyncio.sleep(0)


asyncio.run(main())
