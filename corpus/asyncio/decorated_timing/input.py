import asyncio
import functools
import time
from typing import Callable, Any

def async_timed():
    def wrapper(func: Callable) -> Callable:
        @functools.wraps(func)
        async def wrapped(*args, **kwargs) -> Any:
            print(f"starting {func.__name__} with args {args} {kwargs}")
            start = time.monotonic()
            try:
                return await func(*args, **kwargs)
            finally:
                end = time.monotonic()
                total = end - start
                print(f"finished in {total:.1f} second(s)")
        return wrapped
    return wrapper

def log(func):
    @functools.wraps(func)
    def inner(*args, **kwargs):
        print("call", func.__name__)
        return func(*args, **kwargs)
    return inner

@async_timed()
async def delay(delay_seconds: float) -> float:
    print(f"sleeping for {delay_seconds} second(s)")
    await asyncio.sleep(delay_seconds)
    return delay_seconds

@log
def add(a, b):
    return a + b

@async_timed()
async def main():
    task_one = asyncio.create_task(delay(0.2))
    task_two = asyncio.create_task(delay(0.3))
    await task_one
    await task_two
    r = add(1, 2)
    print(r + 1)

asyncio.run(main())
