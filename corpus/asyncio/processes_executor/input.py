import asyncio
import math
import os
import time
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, as_completed, wait
from functools import partial

PRIMES = [112272535095293, 112582705942171, 115280095190773, 1099726899285419]


def is_prime(n):
    if n < 2 or n % 2 == 0:
        return n == 2
    return all(n % i for i in range(3, min(math.isqrt(n), 2000) + 1, 2))


def power(base, exponent, *, modulus=None):
    return pow(base, exponent, modulus)


def nap(seconds):
    time.sleep(seconds)
    return seconds


def is_child(parent):
    return os.getpid() != parent and os.getppid() == parent


async def answer(n):
    await asyncio.sleep(0.01)
    return n + 1


def run_loop(n):
    return asyncio.run(answer(n))


async def tick(stop):
    ticks = 0
    while not stop.is_set():
        ticks += 1
        await asyncio.sleep(0.01)
    return ticks


async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    ticking = asyncio.create_task(tick(stop))
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, is_prime, n) for n in PRIMES)))
        await loop.run_in_executor(pool, nap, 0.3)
        stop.set()
        print("the loop went on:", await ticking > 2)
        print(await loop.run_in_executor(pool, partial(power, 3, modulus=7), 5))
        print(await loop.run_in_executor(pool, is_child, os.getpid()))
        print(await loop.run_in_executor(pool, run_loop, 41))
        print(list(pool.map(power, range(5), [2] * 9)), list(pool.map(is_prime, range(12), chunksize=5)))
        print(list(pool.map(math.factorial, [3, 20, 25])))
        naps = [pool.submit(nap, seconds) for seconds in (0.8, 0.1)]
        done, waiting = wait(naps, return_when=FIRST_COMPLETED)
        print([future.result() for future in done], len(waiting))
        for future in as_completed(naps):
            print("slept", future.result())
        try:
            await asyncio.wait_for(loop.run_in_executor(pool, nap, 0.5), 0.1)
        except TimeoutError:
            print("timed out")


if __name__ == "__main__":
    asyncio.run(main())
