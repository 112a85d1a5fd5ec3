import asyncio
from concurrent.futures import ThreadPoolExecutor


def count(limit):
    total = 0
    for i in range(limit):
        total += i
    return total


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor() as pool:
        totals = await asyncio.gather(*[loop.run_in_executor(pool, count, n) for n in (10, 100, 1000)])
    print(totals)


asyncio.run(main())
