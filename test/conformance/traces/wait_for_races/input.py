import asyncio

FOREVER = None


async def job(name, turns, result=None, error=None):
    try:
        if turns is FOREVER:
            await asyncio.sleep(5)
        else:
            for _ in range(turns):
                await asyncio.sleep(0)
        if error:
            raise error
        print(name, "returns")
        return result or name
    except asyncio.CancelledError:
        print(name, "cancelled")
        if result:
            print(name, "returns all the same")
            return result
        await asyncio.sleep(0)
        print(name, "cleaned up")
        if error:
            raise error
        raise


async def attempt(label, awaitable):
    try:
        print(label, "->", await awaitable)
    except (Exception, asyncio.CancelledError) as error:
        print(label, "->", repr(error), repr(error.__cause__))


async def main():
    loop = asyncio.get_running_loop()
    await attempt("zero, not done", asyncio.wait_for(job("a", 1), 0))
    task = asyncio.create_task(job("b", 0))
    await asyncio.sleep(0)
    await attempt("zero, done", asyncio.wait_for(task, 0))
    await attempt("negative", asyncio.wait_for(job("c", 5), -1))
    await attempt("swallows", asyncio.wait_for(job("d", FOREVER, result="kept"), 0.01))
    await attempt("raises in clean-up", asyncio.wait_for(job("e", FOREVER, error=ValueError("e")), 0.01))
    await attempt("inner error", asyncio.wait_for(job("f", 2, error=KeyError("f")), 1))

    # The future gets its result in the very iteration in which the time runs out.
    for first in ("result", "timeout"):
        future = loop.create_future()
        waiting = asyncio.create_task(asyncio.wait_for(future, 10))
        await asyncio.sleep(0)
        actions = [lambda: future.done() or future.set_result("just in time"), waiting.cancel]
        for action in actions if first == "result" else actions[::-1]:
            loop.call_soon(action)
        await attempt(f"{first} first", waiting)

    for turns in range(5):
        outer = asyncio.create_task(asyncio.wait_for(job(f"g{turns}", 3), 5))
        for _ in range(turns):
            await asyncio.sleep(0)
        outer.cancel()
        await attempt(f"cancelled after {turns}", outer)
    await attempt("nested", asyncio.wait_for(asyncio.wait_for(job("h", FOREVER), 0.01), 5))
    await attempt("nested the other way", asyncio.wait_for(asyncio.wait_for(job("i", FOREVER), 5), 0.01))


asyncio.run(main())
