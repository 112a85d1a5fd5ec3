import asyncio
import sys
import functools

def deco(f):
    @functools.wraps(f)
    async def inner(*a):
        return await f(*a)
    return inner

async def work(n):
    await asyncio.sleep(0.01)
    if n == 2:
        raise ValueError("bad")
    return n

class C:
    async def run(self):
        await work(1)
        return 5
    def done(self, t):
        pass

@deco
async def decorated():
    await asyncio.sleep(0.01)

def on_done(fut):
    pass

async def main():
    t = asyncio.create_task(work(1), name="w")
    print(t, file=sys.stderr)
    await asyncio.sleep(0)
    print(t, file=sys.stderr)
    t2 = asyncio.create_task(C().run())
    t3 = asyncio.create_task(decorated())
    print(t2, t3, file=sys.stderr)
    await asyncio.sleep(0)
    t2.add_done_callback(on_done)
    t2.add_done_callback(lambda t: None)
    c = C()
    t3.add_done_callback(c.done)
    print(repr(t2), file=sys.stderr)
    print(f"{t3}", file=sys.stderr)
    print(str(asyncio.current_task()).split(" cb=")[0], file=sys.stderr)
    for x in sorted(asyncio.all_tasks(), key=lambda t: t.get_name()):
        if x is not asyncio.current_task():
            print(x, file=sys.stderr)
    t4 = asyncio.create_task(work(2), name="four")
    t2.cancel()
    print(t2, file=sys.stderr)
    await asyncio.wait([t, t2, t3, t4])
    print(t, t2, t3, t4, sep="\n", file=sys.stderr)
    async def inner():
        await asyncio.Event().wait()
    t5 = asyncio.create_task(inner())
    await asyncio.sleep(0)
    print(t5, file=sys.stderr)
    t5.cancel()
    print(t5, file=sys.stderr)
    try:
        await t5
    except asyncio.CancelledError:
        print(t5, file=sys.stderr)
    fut = asyncio.get_running_loop().create_future()
    fut.add_done_callback(on_done)
    print(fut, file=sys.stderr)
    fut.set_result({"a": 1})
    print(fut, file=sys.stderr)
    h = asyncio.get_running_loop().call_soon(on_done, 1)
    print(h, file=sys.stderr)

asyncio.run(main())
