import asyncio


async def countdown(start):
    print("begin")
    try:
        for number in range(start, 0, -1):
            await asyncio.sleep(0.01)
            yield number
    finally:
        print("generator closed")


async def squares(numbers):
    async for number in numbers:
        yield number * number


async def main():
    async for number in countdown(3):
        print(number)

    print([value async for value in squares(countdown(2))])

    generator = countdown(5)
    async for number in generator:
        if number == 4:
            break
    print("broke out")
    await generator.aclose()

    numbers = countdown(1)
    print(await anext(numbers))
    try:
        await anext(numbers)
    except StopAsyncIteration:
        print("exhausted")


asyncio.run(main())
