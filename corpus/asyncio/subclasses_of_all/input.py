# subclassing
import asyncio
class MyTask(asyncio.Task):
    count = 0
    def __init__(self, coro, *, loop=None, name=None, context=None, extra=None):
        super().__init__(coro, loop=loop, name=name, context=context)
        MyTask.count += 1
        self.extra = extra
    def cancel(self, msg=None):
        print("cancel", msg)
        return super().cancel(msg)
    def set_name(self, value):
        print("set_name", value)
        super().set_name(value)
class MyQueue(asyncio.Queue):
    def _init(self, maxsize): self.items = []
    def _put(self, item): self.items.insert(0, item); self.items.sort(key=lambda x: -x)
    def _get(self): return self.items.pop(0)
    def qsize(self): return len(self.items)
    def empty(self): return not self.items
    def full(self): return len(self.items) >= 3
    def _format(self): return "F"
class MyLock(asyncio.Lock):
    async def acquire(self):
        print("acq"); r = await super().acquire(); print("got"); return r
    def release(self):
        print("rel"); super().release()
class MyEvent(asyncio.Event):
    def set(self):
        print("set!"); super().set()
class MySem(asyncio.Semaphore):
    def locked(self):
        return super().locked()
class MyGroup(asyncio.TaskGroup):
    def create_task(self, coro, *, name=None, context=None):
        t = super().create_task(coro, name=name, context=context); print("made", t.get_name()); return t
    async def __aexit__(self, et, e, tb):
        print("leaving", et)
        return await super().__aexit__(et, e, tb)
async def job(n):
    await asyncio.sleep(0); return n
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro, **kw: MyTask(coro, loop=loop, extra="E", **kw))
    t = asyncio.create_task(job(1), name="one"); print(type(t).__name__, t.get_name(), await t)
    t = asyncio.create_task(job(2)); t.cancel("why")
    try: await t
    except asyncio.CancelledError as e: print("cancelled", e)
    print(await asyncio.gather(job(3), job(4)), MyTask.count)
    try: await asyncio.wait_for(asyncio.sleep(1), 0.01)
    except TimeoutError: print("timeout")
    loop.set_task_factory(None)
    q = MyQueue(3)
    for x in (1, 3, 2): await q.put(x)
    print(q.full(), q.qsize(), [await q.get() for _ in range(3)], q.empty())
    async with MyLock() as l: print(l)
    e = MyEvent(); w = asyncio.create_task(e.wait()); await asyncio.sleep(0); e.set(); print(await w)
    async with MySem(1) as s: print(s)
    try:
        async with MyGroup() as g:
            g.create_task(job(1), name="A"); g.create_task(asyncio.sleep(3), name="B")
            raise ValueError("in body")
    except* ValueError as eg: print(eg.exceptions)
    t = MyTask(job(9), extra=3); t.set_name("zz"); print(await t, isinstance(t, asyncio.Task), isinstance(t, asyncio.Future), issubclass(MyTask, asyncio.Future))
    class F(asyncio.Future):
        def set_result(self, r): print("sr", r); super().set_result(r * 2)
    f = F(); loop.call_soon(f.set_result, 4); print(await f)
asyncio.run(main())
