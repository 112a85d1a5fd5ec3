"""Loads for the event loop. Each prints its name, how many operations it did and how many seconds they took.

The first argument is the share of the full counts to do: 0.01 for a look, 1 for figures. Further ones choose loads by name.
"""

import asyncio
import sys
import time


async def switch(turns):
    for _ in range(turns):
        await asyncio.sleep(0)


async def one_task(turns):
    await switch(turns)
    return turns


async def many_tasks(turns):
    await asyncio.gather(*[switch(turns // 1000) for _ in range(1000)])
    return turns // 1000 * 1000


async def deep(level):
    if level == 0:
        await asyncio.sleep(0)
        return 0
    return 1 + await deep(level - 1)


async def deep_awaits(turns):
    for _ in range(turns):
        assert await deep(50) == 50
    return turns


async def nothing(value):
    return value


async def plain_awaits(count):
    total = 0
    for number in range(count):
        total += await nothing(number)
    assert total == count * (count - 1) // 2
    return count


async def create_and_gather(count):
    tasks = [asyncio.create_task(nothing(number)) for number in range(count)]
    await asyncio.gather(*tasks)
    return count


async def produce(queue, count):
    for number in range(count):
        await queue.put(number)


async def consume(queue, count):
    total = 0
    for _ in range(count):
        total += await queue.get()
        queue.task_done()
    return total


async def queue_items(count):
    queue = asyncio.Queue(100)
    _, total = await asyncio.gather(produce(queue, count), consume(queue, count))
    assert total == count * (count - 1) // 2
    return count


async def lock_often(lock, turns):
    for _ in range(turns):
        async with lock:
            await asyncio.sleep(0)


async def contended_lock(turns):
    lock = asyncio.Lock()
    await asyncio.gather(*[lock_often(lock, turns // 50) for _ in range(50)])
    return turns // 50 * 50


async def contended_semaphore(turns):
    semaphore = asyncio.Semaphore(10)
    await asyncio.gather(*[lock_often(semaphore, turns // 100) for _ in range(100)])
    return turns // 100 * 100


async def timers(count):
    await asyncio.gather(*[asyncio.sleep(0.001 + number % 100 / 10_000) for number in range(count)])
    return count


async def wait_for_events(events):
    for event in events:
        await event.wait()


async def event_fan_out(count):
    events = [asyncio.Event() for _ in range(max(count // 1000, 1))]
    tasks = [asyncio.create_task(wait_for_events(events)) for _ in range(1000)]
    for event in events:
        await asyncio.sleep(0)
        event.set()
    await asyncio.gather(*tasks)
    return len(events) * 1000


async def wait_long():
    try:
        await asyncio.sleep(1000)
    except asyncio.CancelledError:
        await asyncio.sleep(0)
        raise


async def cancellations(count):
    tasks = [asyncio.create_task(wait_long()) for _ in range(count)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert len(results) == count
    return count


async def items(count):
    for number in range(count):
        yield number


async def async_generator(count):
    total = 0
    async for number in items(count):
        total += number
    assert total == count * (count - 1) // 2
    return count


LOADS = {
    "sleep(0), 1 task": (one_task, 300_000),
    "sleep(0), 1,000 tasks": (many_tasks, 300_000),
    "50-deep awaits": (deep_awaits, 20_000),
    "plain awaits": (plain_awaits, 1_000_000),
    "create and gather": (create_and_gather, 100_000),
    "queue": (queue_items, 200_000),
    "lock": (contended_lock, 100_000),
    "semaphore": (contended_semaphore, 100_000),
    "timers": (timers, 100_000),
    "event fan-out": (event_fan_out, 100_000),
    "cancellations": (cancellations, 50_000),
    "async generator": (async_generator, 500_000),
}


async def main():
    share = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    chosen = sys.argv[2:]
    for name, (load, count) in LOADS.items():
        if chosen and name not in chosen:
            continue
        start = time.perf_counter()
        operations = await load(max(int(count * share), 1000))
        seconds = time.perf_counter() - start
        print(f"{name}\t{operations}\t{seconds:.6f}")


asyncio.run(main())
