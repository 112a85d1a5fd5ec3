import asyncio


def show(*words):
    print(*words)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(show, "soon", 1)
    loop.call_later(0.04, show, "later", 2)
    loop.call_later(0.02, show, "sooner", 3)
    loop.call_at(loop.time() + 0.06, show, "at", 4)
    handle = loop.call_later(0.03, show, "never")
    handle.cancel()
    cancelled = loop.call_soon(show, "never either")
    cancelled.cancel()
    print(handle.cancelled(), cancelled.cancelled())
    print("before any callback")
    await asyncio.sleep(0)
    print("after one turn")
    await asyncio.sleep(0.1)
    loop.call_soon(lambda: print("a lambda"))
    await asyncio.sleep(0)


asyncio.run(main())
