import asyncio
import contextvars
v = contextvars.ContextVar("v", default=0)

async def nosuspend(x):
    return x * 2

async def deep(x):
    a = await nosuspend(x)
    b = await nosuspend(a)
    return b

async def fails():
    await nosuspend(1)
    raise ValueError("eager")

async def waits(ev, name):
    print(name, "start")
    v.set(name)
    await ev.wait()
    print(name, "woke", v.get())
    return name

async def nested(n):
    print("nested", n)
    if n:
        t = asyncio.create_task(nested(n - 1))
        print("made", n, t.done())
        await t
    return n

async def lockuser(lock, n):
    async with lock:
        print("locked", n)
        await asyncio.sleep(0)
    return n

async def qget(q):
    return await q.get()

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(deep(3))
    print(t.done(), t.result(), asyncio.current_task().get_name())
    bad = asyncio.create_task(fails())
    print(bad.done(), repr(bad.exception()))
    ev = asyncio.Event()
    ws = [asyncio.create_task(waits(ev, f"w{i}")) for i in range(2)]
    print(v.get(), [w.done() for w in ws], len(asyncio.all_tasks()))
    ev.set()
    print(await asyncio.gather(*ws))
    await asyncio.create_task(nested(2))
    lock = asyncio.Lock()
    print(await asyncio.gather(*(lockuser(lock, i) for i in range(3))))
    q = asyncio.Queue()
    q.put_nowait(1)
    a = asyncio.create_task(qget(q))
    print(a.done())
    c = asyncio.create_task(waits(asyncio.Event(), "c"))
    c.cancel()
    try:
        await c
    except asyncio.CancelledError as e:
        print("cancelled", c.cancelled())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(deep(1))
            tg.create_task(fails())
    except* ValueError as eg:
        print("group", eg.exceptions)
    print(asyncio.create_task(deep(1)).get_coro())
    fut = asyncio.gather(deep(1), deep(2))
    print(fut.done(), fut.result())
    done, pending = await asyncio.wait([asyncio.create_task(deep(1)), asyncio.create_task(nested(0))])
    print(len(done), len(pending))
    for f in asyncio.as_completed([deep(1)]):
        print(await f)
    print(await asyncio.wait_for(deep(5), 1))
    print(await asyncio.shield(deep(6)))
    async def cur():
        print("cur", asyncio.current_task() is not outer)
        await asyncio.sleep(0)
        print("cur2", asyncio.current_task() is not outer)
    outer = asyncio.current_task()
    await asyncio.create_task(cur())


asyncio.run(main())
