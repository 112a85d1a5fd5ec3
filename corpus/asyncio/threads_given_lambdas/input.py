import asyncio


async def add(a, b, cancel=False):
    await asyncio.sleep(0.05)
    if cancel:
        raise asyncio.CancelledError("stopped")
    return a + b


def target(loop, *, timeout=None, cancel=False):
    future = asyncio.run_coroutine_threadsafe(add(1, 2, cancel), loop)
    try:
        return future.result(timeout)
    finally:
        future.done() or future.cancel()


async def main():
    loop = asyncio.get_running_loop()
    plain = lambda: target(loop)
    print(await loop.run_in_executor(None, plain))
    hurried = lambda: target(loop, timeout=0)
    try:
        await asyncio.to_thread(hurried)
    except TimeoutError as error:
        print("too slow", repr(error))
    cancelled = lambda: target(loop, cancel=True)
    try:
        await loop.run_in_executor(None, cancelled)
    except asyncio.CancelledError as error:
        print("cancelled", repr(error))


asyncio.run(main())
