"""Coroutines that the program steps while a task runs, and what they yield to it."""

import asyncio, types

class Trap:
    def __init__(self, fut): self.fut = fut
    def __await__(self):
        yield from self.fut
        return self.fut.result()

async def worker(fut, lock):
    async with lock:
        v = await Trap(fut)
    return v

async def by_hand_inside():
    async def child():
        await asyncio.sleep(0)
        return 5
    c = child()
    while True:
        try:
            y = c.send(None)
        except StopIteration as s:
            return s.value
        print("yielded", y)
        await asyncio.sleep(0)

class Spy:
    "wraps a coroutine"
    def __init__(self, coro): self.coro = coro
    def __await__(self):
        value = None
        while True:
            try:
                y = self.coro.send(value)
            except StopIteration as s:
                return s.value
            print("spied", type(y).__name__)
            value = yield y if y is None else None

async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    lock = asyncio.Lock()
    ts = [asyncio.create_task(worker(fut, lock)) for _ in range(2)]
    loop.call_later(0.01, fut.set_result, 42)
    print(await asyncio.gather(*ts))
    print(await by_hand_inside())
    async def child():
        await asyncio.sleep(0); await asyncio.sleep(0); return "c"
    print(await Spy(child()))
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(child()); print("after create"); print(await t)
    async def now(): return 1
    t = asyncio.create_task(now()); print(t.done(), await t)
    c = child(); c.send(None)
    try: await c
    except RuntimeError as e: print(e)
    c.close()
    f2 = loop.create_future()
    async def waits(): return await f2
    w = waits(); y = w.send(None); print(y is f2, y._asyncio_future_blocking)
    f2.set_result("x")
    try: w.send(None)
    except StopIteration as s: print(s.value)
asyncio.run(main())
