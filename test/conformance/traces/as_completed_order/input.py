import asyncio


async def job(name, turns, error=None):
    for _ in range(turns):
        await asyncio.sleep(0)
    if error:
        raise error
    return name


async def clock():
    for turn in range(8):
        print("--", turn)
        await asyncio.sleep(0)


async def plain(tasks):
    for number, following in enumerate(asyncio.as_completed(tasks)):
        try:
            print("plain", number, await following)
        except ValueError as error:
            print("plain", number, repr(error))


async def asynchronous(tasks):
    async for task in asyncio.as_completed(tasks):
        print("async", task.get_name(), repr(task.exception() or task.result()))


def start():
    plan = [("a", 3, None), ("b", 1, None), ("c", 1, ValueError("c")), ("d", 0, None), ("e", 5, None)]
    return [asyncio.create_task(job(*details), name=details[0]) for details in plan]


async def main():
    for consumer in (plain, asynchronous):
        print("==", consumer.__name__)
        await asyncio.gather(clock(), consumer(start()))

    print("== in another order")
    tasks = start()
    futures = list(asyncio.as_completed(tasks))
    print(await asyncio.gather(*reversed(futures), return_exceptions=True))

    print("== with a time limit")
    slow = [asyncio.create_task(asyncio.sleep(delay, delay)) for delay in (5, 0.01)]
    try:
        for following in asyncio.as_completed(slow, timeout=0.05):
            print(await following)
    except TimeoutError as error:
        print(repr(error), [task.done() for task in slow])
    slow[0].cancel()


asyncio.run(main())
