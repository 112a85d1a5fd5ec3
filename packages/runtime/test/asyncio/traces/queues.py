import asyncio


async def producer(queue, count):
    for i in range(count):
        await queue.put(i)
        print("put", i, queue.qsize())


async def consumer(name, queue):
    while True:
        item = await queue.get()
        print(name, "got", item)
        await asyncio.sleep(0)
        queue.task_done()


async def give(result):
    return result


async def main():
    queue = asyncio.Queue(2)
    consumers = [asyncio.create_task(consumer(name, queue)) for name in "ab"]
    await producer(queue, 5)
    await queue.join()
    print("joined")
    for task in consumers:
        task.cancel()
    print(await asyncio.gather(*consumers, return_exceptions=True))
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error))
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as error:
        print(repr(error))

    priority = asyncio.PriorityQueue()
    for entry in [(2, "b"), (1, "z"), (1, "a"), (3, "c")]:
        await priority.put(entry)
    print([await priority.get() for _ in range(4)])
    stack = asyncio.LifoQueue()
    for entry in "xyz":
        stack.put_nowait(entry)
    print([stack.get_nowait() for _ in range(3)])

    waiting = asyncio.Queue()
    getters = [asyncio.create_task(waiting.get()) for _ in range(2)]
    await asyncio.sleep(0)
    waiting.put_nowait("late")
    getters[0].cancel()
    print(await asyncio.gather(getters[0], getters[1], return_exceptions=True))

    carrier = asyncio.Queue()
    carrier.put_nowait(asyncio.create_task(give("carried")))
    task = await carrier.get()
    print(isinstance(task, asyncio.Task), await task)

    closing = asyncio.Queue()
    getter = asyncio.create_task(closing.get())
    await asyncio.sleep(0)
    closing.shutdown()
    try:
        await getter
    except asyncio.QueueShutDown as error:
        print(repr(error))
    try:
        await closing.put(1)
    except asyncio.QueueShutDown as error:
        print("closed", repr(error))


asyncio.run(main())
