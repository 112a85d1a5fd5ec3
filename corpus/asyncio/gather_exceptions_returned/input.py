import asyncio


async def job(number):
    await asyncio.sleep(number * 0.02)
    if number % 2:
        raise ValueError(f"job {number} is odd")
    return number * 10


async def main():
    results = await asyncio.gather(*[job(number) for number in range(4)], return_exceptions=True)
    for number, result in enumerate(results):
        if isinstance(result, Exception):
            print(number, "failed:", repr(result))
        else:
            print(number, "returned", result)


asyncio.run(main())
