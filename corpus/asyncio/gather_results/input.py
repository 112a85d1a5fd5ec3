import asyncio


async def fetch(name, delay):
    print("start", name)
    await asyncio.sleep(delay)
    print("end", name)
    return f"{name} took {delay}"


async def main():
    results = await asyncio.gather(fetch("a", 0.09), fetch("b", 0.03), fetch("c", 0.06))
    print(results)
    first, *others = await asyncio.gather(*(fetch(str(n), 0.02 * n) for n in range(1, 4)))
    print(first, len(others))
    print(await asyncio.gather(), await asyncio.gather(fetch("single", 0)))


asyncio.run(main())
