import asyncio
import contextvars

var = contextvars.ContextVar("var", default="none")

async def limited(n):
    print("limited", n, asyncio.current_task().get_name())
    async with asyncio.timeout(0.01):
        await asyncio.sleep(5)

async def getter(queue, n):
    var.set(n)
    print("getter", n)
    item = await queue.get()
    print("got", n, item, var.get(), asyncio.current_task().get_name())
    return item

async def locked(lock, n):
    async with lock:
        print("locked", n)
        await asyncio.sleep(0)
        print("unlocks", n)

async def first(awaitable):
    print("first")
    try:
        return await asyncio.wait_for(awaitable, 0.02)
    except TimeoutError as e:
        print("too late", repr(e), repr(e.__cause__))
    except ValueError as e:
        return repr(e)

async def inner(n):
    print("inner", n)
    await asyncio.sleep(0)
    if n == 2:
        raise ValueError(n)
    return n

async def joined(queue):
    await queue.join()
    print("joined")

async def cancelled(event):
    try:
        await asyncio.wait_for(event.wait(), None)
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
        raise

async def waits(*futures):
    done, pending = await asyncio.wait(futures, return_when=asyncio.FIRST_COMPLETED)
    return len(done), len(pending)

async def tree(depth):
    async with asyncio.TaskGroup() as tg:
        if depth:
            for _ in range(2):
                tg.create_task(tree(depth - 1))
            tg.create_task(inner(depth * 10))

async def notified(condition):
    async with condition:
        print("waits for", await condition.wait())

async def give(future):
    return future

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(queue, i)) for i in range(3)]
    print([t.done() for t in tasks], asyncio.current_task().get_name(), var.get())
    queue.put_nowait("a")
    queue.put_nowait("b")
    print("put")
    await asyncio.sleep(0)
    await queue.put("c")
    print(await asyncio.gather(*tasks))
    joining = asyncio.create_task(joined(queue))
    for _ in range(3):
        queue.task_done()
    await joining

    lock = asyncio.Lock()
    await asyncio.gather(*(locked(lock, i) for i in range(3)))
    limit = asyncio.create_task(limited(1))
    print("made")
    try:
        await limit
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))
    ts = [asyncio.create_task(first(inner(1))), asyncio.create_task(first(inner(2))), asyncio.create_task(first(asyncio.sleep(3)))]
    print("made three")
    print(await asyncio.gather(*ts))

    event = asyncio.Event()
    t = asyncio.create_task(cancelled(event))
    t.cancel("why")
    print("asked")
    try:
        await t
    except asyncio.CancelledError as e:
        print(repr(e))
    f = loop.create_future()
    g = loop.create_future()
    t = asyncio.create_task(waits(f, g))
    g.set_result(1)
    print(await t)
    t = asyncio.create_task(tree(2))
    print("tree", t.done())
    await t
    condition = asyncio.Condition()
    t = asyncio.create_task(notified(condition))
    async with condition:
        condition.notify()
    await t

asyncio.run(main())
