import asyncio
import functools
import time
from concurrent.futures import ThreadPoolExecutor


def work(name, delay, *, times=1):
    for _ in range(times):
        time.sleep(delay)
    print(name, "has slept")
    return name.upper()


def fail():
    time.sleep(0.01)
    raise ValueError("in a thread")


async def tick():
    for i in range(3):
        await asyncio.sleep(0.1)
        print("tick", i)


async def main():
    loop = asyncio.get_running_loop()
    ticking = asyncio.create_task(tick())
    print(await asyncio.to_thread(work, "a", 0.12, times=3))
    await ticking
    print(await loop.run_in_executor(None, functools.partial(work, "b", 0.02)))
    await asyncio.to_thread(time.sleep, 0.01)
    print(await asyncio.to_thread(lambda: work("c", 0.01)))
    with ThreadPoolExecutor(max_workers=2) as pool:
        jobs = [loop.run_in_executor(pool, work, str(i), 0.05) for i in range(2)]
        print(await asyncio.gather(*jobs))
    try:
        await asyncio.to_thread(fail)
    except ValueError as error:
        print("caught", error)
    try:
        await asyncio.wait_for(asyncio.to_thread(work, "late", 0.2), 0.05)
    except TimeoutError:
        print("timed out")


asyncio.run(main())
print("done")
