"""Tasks that begin at once, of coroutines that asyncio itself defines: some end where they are made, the others wait."""

import asyncio
async def work(n):
    print("work", n)
    await asyncio.sleep(0.01 * n)
    print("worked", n)
    return n
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    q = asyncio.Queue(1)
    lock = asyncio.Lock()
    a = asyncio.create_task(asyncio.sleep(0.01, "slept"))
    print(a.done())
    b = asyncio.create_task(q.put(1))
    c = asyncio.create_task(q.put(2))
    d = asyncio.create_task(q.get())
    e = asyncio.create_task(lock.acquire())
    f = asyncio.create_task(lock.acquire())
    g = asyncio.create_task(asyncio.sleep(0, "turn"))
    h = asyncio.create_task(asyncio.sleep(0))
    i = asyncio.create_task(asyncio.Event().wait())
    j = asyncio.create_task(asyncio.wait_for(work(3), 5))
    k = asyncio.create_task(asyncio.wait_for(work(3), 0.001))
    l = asyncio.create_task(asyncio.wait([a, g]))
    print([t.done() for t in (a, b, c, d, e, f, g, h, i, j, k, l)])
    await asyncio.sleep(0)
    print([t.done() for t in (a, b, c, d, e, f, g, h, i, j, k, l)])
    lock.release()
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(0.02))
        x = group.create_task(work(1))
    print(x.result(), [t.done() for t in (a, b, c, d, e, f, g, h, i, j, k, l)])
    i.cancel()
    print([repr(r) for r in await asyncio.gather(a, b, c, d, e, f, g, h, i, j, k, return_exceptions=True)])
asyncio.run(main())
