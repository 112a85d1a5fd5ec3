import asyncio


async def numbers(name):
    try:
        for number in range(3):
            yield number
    except GeneratorExit:
        print(name, "is asked to leave in", asyncio.current_task().get_name())
        raise
    finally:
        await asyncio.sleep(0)
        print(name, "is closed")


class Source:
    def stream(self):
        return numbers("stream")

    async def __aiter__(self):
        try:
            yield "a"
            yield "b"
        finally:
            print("iterator closed")


async def first(name):
    async for number in numbers(name):
        return number


async def failing():
    async for number in numbers("failing"):
        raise ValueError(number)


async def main():
    async for number in numbers("broken off"):
        print(number)
        break
    print("after the loop")
    for turn in range(3):
        await asyncio.sleep(0)
        print("turn", turn)
    print(await first("returned from"))
    await asyncio.sleep(0.001)
    try:
        await failing()
    except ValueError as error:
        print("caught", error)
    await asyncio.sleep(0.001)
    async for number in Source().stream():
        break
    await asyncio.sleep(0.001)
    async for letter in Source():
        print(letter)
        break
    await asyncio.sleep(0.001)
    print([number async for number in numbers("used up")])
    async for number in numbers("last"):
        break
    print("main ends")


asyncio.run(main())
print("done")
