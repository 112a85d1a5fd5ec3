# wrong argument types
import asyncio
async def coro(): return 1
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    cases = [
        lambda: asyncio.create_task(5),
        lambda: asyncio.ensure_future(5),
        lambda: asyncio.gather(5),
        lambda: asyncio.gather(None),
        lambda: asyncio.shield(5),
        lambda: loop.create_task(5),
        lambda: asyncio.Task(5, loop=loop),
        lambda: loop.call_later("x", print),
        lambda: loop.call_at(None, print),
        lambda: loop.call_later(None, print),
        lambda: asyncio.Semaphore(-1),
        lambda: asyncio.Barrier(0),
        lambda: asyncio.timeout("x"),
        lambda: f.set_exception(5),
        lambda: f.set_exception(StopIteration(3)),
        lambda: f.result(),
        lambda: f.exception(),
        lambda: asyncio.run_coroutine_threadsafe(5, loop),
        lambda: loop.set_exception_handler(5),
        lambda: loop.set_task_factory(5),
        lambda: asyncio.as_completed(coro()),
        lambda: asyncio.as_completed(5),
        lambda: asyncio.wrap_future(5),
        lambda: loop.run_in_executor(5, print),
        lambda: loop.set_default_executor(5),
    ]
    for i, case in enumerate(cases):
        try:
            r = case()
            print(i, "ok", type(r).__name__); getattr(r, "close", int)()
        except BaseException as x:
            print(i, type(x).__name__, x)
    for i, make in enumerate([
        lambda: asyncio.sleep("x"), lambda: asyncio.wait_for(5, 1), lambda: asyncio.wait(5), lambda: asyncio.wait([]),
        lambda: asyncio.wait(coro()), lambda: asyncio.wait([f], return_when="x"), lambda: asyncio.wait_for(coro(), "x"), lambda: asyncio.to_thread(5),
        lambda: asyncio.sleep(None), lambda: asyncio.open_connection(), lambda: asyncio.Condition().wait(),
        lambda: asyncio.Condition().wait_for(5), lambda: asyncio.wait_for(f, None) if f.done() else coro(),
        lambda: 5, lambda: asyncio.wait({f: 1}, timeout=0), lambda: asyncio.wait([f, f], timeout=0), lambda: asyncio.wait((f,), timeout="x"),
    ]):
        try:
            r = await make()
            print(i, "ok", type(r).__name__); getattr(r, "close", int)()
        except BaseException as x:
            print(i, type(x).__name__, x)
asyncio.run(main())
