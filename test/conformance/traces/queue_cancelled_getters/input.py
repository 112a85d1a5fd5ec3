import asyncio


async def getter(queue, name):
    try:
        item = await queue.get()
        print(name, "got", item)
        return item
    except asyncio.CancelledError:
        print(name, "cancelled, queue holds", queue.qsize())
        raise


async def putter(queue, item):
    try:
        await queue.put(item)
        print("put", item)
    except asyncio.CancelledError:
        print("not put", item)
        raise


async def getters(order):
    print("== getters", order)
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(queue, name)) for name in "abc"]
    await asyncio.sleep(0)
    for action in order:
        if action == "put":
            queue.put_nowait(f"item {queue.qsize()}")
        elif action == "turn":
            await asyncio.sleep(0)
        else:
            tasks["abc".index(action)].cancel()
    for _ in range(3):
        await asyncio.sleep(0)
    print([task.done() for task in tasks], queue.qsize())
    for task in tasks:
        task.cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True), queue.qsize())


async def putters(order):
    print("== putters", order)
    queue = asyncio.Queue(1)
    queue.put_nowait("first")
    tasks = [asyncio.create_task(putter(queue, name)) for name in "abc"]
    await asyncio.sleep(0)
    for action in order:
        if action == "get":
            print("main got", queue.get_nowait() if not queue.empty() else "nothing")
        elif action == "turn":
            await asyncio.sleep(0)
        else:
            tasks["abc".index(action)].cancel()
    for _ in range(3):
        await asyncio.sleep(0)
    print([task.done() for task in tasks], queue.qsize())
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def main():
    for order in (["a", "put"], ["put", "a"], ["put", "turn", "a", "put"], ["put", "put", "a", "b"], ["a", "b", "put", "turn", "c"]):
        await getters(order)
    for order in (["a", "get"], ["get", "a"], ["get", "turn", "get", "b"], ["get", "a", "b", "turn", "get"]):
        await putters(order)


asyncio.run(main())
