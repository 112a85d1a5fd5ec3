import asyncio
import os
import time
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def die(code):
    os._exit(code)


def leave():
    raise SystemExit(3)


def nap(seconds):
    time.sleep(seconds)
    return seconds


def fail():
    raise ValueError("in the initializer")


async def main():
    loop = asyncio.get_running_loop()
    pool = ProcessPoolExecutor(1)
    try:
        await loop.run_in_executor(pool, leave)
    except SystemExit as leaving:
        print("exit", leaving.code)
    futures = [pool.submit(nap, 0.2)] + [pool.submit(nap, 0) for _ in range(6)]
    print(futures[-1].cancel(), futures[-1].cancelled(), futures[-1].cancel())
    results = await asyncio.gather(*(asyncio.wrap_future(f) for f in futures), return_exceptions=True)
    print(results[:-1], type(results[-1]).__name__)
    running = pool.submit(nap, 0.3)
    waiting = [pool.submit(nap, 0.1) for _ in range(4)]
    await asyncio.sleep(0.1)
    pool.shutdown(wait=False, cancel_futures=True)
    print(running.result(), waiting[-1].cancelled())
    try:
        pool.submit(nap, 0)
    except RuntimeError as error:
        print(error)

    pool = ProcessPoolExecutor(2)
    try:
        await loop.run_in_executor(pool, die, 1)
    except BrokenProcessPool as error:
        print(error, isinstance(error, BrokenExecutor))
    try:
        pool.submit(nap, 0)
    except BrokenProcessPool as error:
        print(error)
    pool.shutdown()
    for wrong in 0, "one":
        try:
            ProcessPoolExecutor(wrong)
        except (ValueError, TypeError) as error:
            print(error)
    with ProcessPoolExecutor(1) as pool:
        try:
            list(pool.map(nap, [1], chunksize=0))
        except ValueError as error:
            print(error)
    try:
        await asyncio.to_thread(nap, 0.01)
        loop.set_default_executor(pool)
    except TypeError as error:
        print(error)


asyncio.run(main())
