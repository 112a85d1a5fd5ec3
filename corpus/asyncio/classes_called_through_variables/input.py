import asyncio


async def main():
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = kind(maxsize=2)
        print(kind.__name__, queue.maxsize, kind(3).maxsize, kind().maxsize)
    for kind in (asyncio.Semaphore, asyncio.BoundedSemaphore):
        print(kind(value=0).locked(), kind(2).locked(), kind().locked())
    for kind, args in ((asyncio.Barrier, (2,)), (asyncio.Lock, ()), (asyncio.Event, ()), (asyncio.Condition, ())):
        print(type(kind(*args)).__name__)
    functions = {"gather": asyncio.gather, "wait_for": asyncio.wait_for, "sleep": asyncio.sleep}
    print(await functions["wait_for"](asyncio.sleep(0, "a"), timeout=1))
    print(await functions["sleep"](0, result="b"), await functions["sleep"](delay=0))
    print(await functions["gather"](asyncio.sleep(0, 1), asyncio.sleep(0, 2), return_exceptions=True))
    task = asyncio.create_task(asyncio.sleep(1))
    await asyncio.sleep(0)
    print(getattr(task, "cancel")(**{"msg": "enough"}))
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args)
    condition = asyncio.Condition()
    async with condition:
        getattr(condition, "notify")(n=2)


asyncio.run(main())
