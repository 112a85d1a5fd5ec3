import asyncio


async def double(n):
    await asyncio.sleep(0.01)
    return n * 2


async def is_big(n):
    await asyncio.sleep(0)
    return n > 2


async def numbers():
    for n in range(5):
        yield n


async def main():
    print([await double(n) for n in range(3)])
    print([n for n in range(5) if await is_big(n)])
    print({n: await double(n) for n in range(2)})
    print(sorted({await double(n) for n in range(2)}))
    print([n async for n in numbers() if n % 2])
    print([await double(n) async for n in numbers() if await is_big(n)])
    print({n: n * n async for n in numbers()})
    print(await asyncio.gather(*[double(n) for n in range(3)]))
    print(await asyncio.gather(*(double(n) for n in range(3))))


asyncio.run(main())
