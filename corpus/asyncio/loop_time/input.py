import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.sleep(0.05)
    first = loop.time() - start
    await asyncio.gather(asyncio.sleep(0.05), asyncio.sleep(0.1))
    both = loop.time() - start
    print(type(start).__name__, 0.045 <= first < 0.5, 0.14 <= both < 0.8)

    done = asyncio.Event()
    handle = loop.call_at(start + 0.2, done.set)
    print(round(handle.when() - start, 3))
    await done.wait()
    print(loop.time() - start >= 0.19)


asyncio.run(main())
