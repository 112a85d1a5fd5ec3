import asyncio


async def source(turns, error=None):
    for turn in range(turns):
        print("source", turn)
        await asyncio.sleep(0)
    if error:
        raise error
    return "result"


async def reader(name, task, delay):
    for _ in range(delay):
        await asyncio.sleep(0)
    try:
        print(name, "awaits", task.done())
        print(name, "has", await task)
    except (ValueError, asyncio.CancelledError) as error:
        print(name, "has", repr(error))
    print(name, "again", task.done() and not task.cancelled() and task.exception() is None and await task)


async def main():
    for label, error in (("result", None), ("error", ValueError("broken"))):
        print("==", label)
        task = asyncio.create_task(source(2, error))
        await asyncio.gather(*(reader(name, task, delay) for name, delay in [("a", 0), ("b", 2), ("c", 1), ("d", 5)]))

    # Whoever is cancelled while it waits cancels the task that it waits for, and so everybody.
    print("== cancelled by one of its readers")
    task = asyncio.create_task(source(10))
    readers = [asyncio.create_task(reader(name, task, 0)) for name in "abc"]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    readers[1].cancel()
    print(await asyncio.gather(*readers, return_exceptions=True), task.cancelled())


asyncio.run(main())
