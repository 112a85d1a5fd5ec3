import asyncio


async def main():
    lock = asyncio.Lock()
    print(await lock.acquire(), lock.locked())

    async def waiter(name):
        await lock.acquire()
        try:
            print(name, "acquired")
        finally:
            lock.release()

    tasks = [asyncio.create_task(waiter(name)) for name in ("first", "gives up", "third")]
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.sleep(0)
    lock.release()
    await asyncio.wait(tasks)
    print(lock.locked(), tasks[1].cancelled())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    try:
        async with lock:
            raise ValueError("inside")
    except ValueError:
        print("released after an exception:", not lock.locked())
    try:
        with lock:
            pass
    except TypeError as error:
        print("a plain with is refused")


asyncio.run(main())
