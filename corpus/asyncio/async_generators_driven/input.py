import asyncio


async def ticker(start):
    step = 1
    try:
        while True:
            try:
                command = yield start
                await asyncio.sleep(0)
                if command is not None:
                    step = command
                start += step
            except ValueError as error:
                print("reset by", error)
                start = 0
    finally:
        await asyncio.sleep(0)
        print("ticker stopped at", start)


async def limited(source, count):
    async for value in source:
        if count == 0:
            return
        count -= 1
        yield value


async def main():
    ticks = ticker(10)
    print(await anext(ticks), await ticks.asend(5), await ticks.asend(None))
    print(await ticks.athrow(ValueError("hand")), await anext(ticks))
    try:
        await ticks.athrow(KeyError("end"))
    except KeyError as error:
        print(repr(error))
    print(await anext(ticks, "exhausted"))
    try:
        await ticks.asend(None)
    except StopAsyncIteration:
        print("stopped")

    closed = ticker(0)
    await anext(closed)
    await closed.aclose()
    await closed.aclose()

    fresh = ticker(3)
    try:
        await fresh.asend(1)
    except TypeError as error:
        print(error)
    await fresh.aclose()

    source = ticker(1)
    print([value async for value in limited(source, 3)])
    print({value: await source.asend(value) async for value in limited(source, 2)})
    await source.aclose()


asyncio.run(main())
