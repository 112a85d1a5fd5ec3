import asyncio
import math
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

MODULUS = 1_000_003
WEIGHTS = (3, 1, 4)


def weighted(n):
    return n * WEIGHTS[n % 3] % MODULUS


def checksum(limit):
    total = 0
    for i in range(limit):
        total = (total + weighted(i)) % MODULUS
    return total


def primes(limit: int) -> list[int]:
    sieve = [True] * (limit + 1)
    sieve[0:2] = [False, False]
    for i in range(2, math.isqrt(limit) + 1):
        if sieve[i]:
            sieve[i * i :: i] = [False] * len(sieve[i * i :: i])
    return [i for i, is_prime in enumerate(sieve) if is_prime]


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def timed(limit):
    begun = time.perf_counter()
    total = sum(range(limit))
    return total, time.perf_counter() - begun >= 0


async def count_ticks(stop):
    ticks = 0
    while not stop.is_set():
        ticks += 1
        await asyncio.sleep(0.001)
    return ticks


async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    ticking = asyncio.create_task(count_ticks(stop))
    print(await asyncio.to_thread(checksum, 3_000_000))
    stop.set()
    print("the loop went on:", await ticking > 5)
    print(await asyncio.to_thread(primes, limit=50))
    print(await asyncio.gather(*(loop.run_in_executor(None, fib, n) for n in range(15, 20))))
    print(await asyncio.to_thread(timed, 1000))
    with ThreadPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(checksum, [10, 100, 1000])))
        futures = {pool.submit(fib, n): n for n in (5, 10, 15)}
        print(sorted([(futures[future], future.result()) for future in as_completed(futures)]))
        print(pool.submit(math.factorial, 25).result())


if __name__ == "__main__":
    asyncio.run(main())
