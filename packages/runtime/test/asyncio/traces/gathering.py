import asyncio


async def value(result, turns=0):
    for _ in range(turns):
        await asyncio.sleep(0)
    print("value", result)
    return result


async def after(result, delay):
    await asyncio.sleep(delay)
    print("after", result)
    return result


async def fail(text, turns=0):
    for _ in range(turns):
        await asyncio.sleep(0)
    print("fail", text)
    raise ValueError(text)


async def main():
    print(await asyncio.gather(value(1, 3), value(2), value(3, 1)))
    print(await asyncio.gather(value(1), fail("x", 1), return_exceptions=True))
    try:
        await asyncio.gather(value("slow", 4), fail("first", 1), fail("second", 2))
    except ValueError as error:
        print("caught", error)
    await asyncio.sleep(0)
    print("one turn later")
    for _ in range(4):
        await asyncio.sleep(0)

    task = asyncio.create_task(value("shared", 1))
    print(await asyncio.gather(task, task))

    slow = asyncio.create_task(value("never", 100))
    failing = asyncio.create_task(fail("cancels nothing"))
    try:
        await asyncio.gather(slow, failing)
    except ValueError as error:
        print(error, slow.done())
    slow.cancel()
    print(await asyncio.gather(slow, return_exceptions=True))

    child = asyncio.create_task(asyncio.sleep(10))
    group = asyncio.gather(child, asyncio.sleep(10, "b"))
    await asyncio.sleep(0)
    print(group.cancel("stop"), group.done())
    try:
        await group
    except asyncio.CancelledError as error:
        print("group", error.args, group.cancelled(), child.cancelled())

    done, pending = await asyncio.wait(
        [asyncio.create_task(value("w1")), asyncio.create_task(value("w2", 5))],
        return_when=asyncio.FIRST_COMPLETED,
    )
    print(len(done), len(pending), [task.result() for task in done])
    done, pending = await asyncio.wait(pending, timeout=0)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(pending)
    print(len(done), len(pending))
    tasks = [asyncio.create_task(value("w3", 9)), asyncio.create_task(fail("w4", 2))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), [task.exception() for task in done])

    for next_one in asyncio.as_completed([after("c1", 0.03), after("c2", 0.01), after("c3", 0.02)]):
        print("completed", await next_one)
    tasks = [asyncio.create_task(after("d1", 0.02)), asyncio.create_task(after("d2", 0.01))]
    async for task in asyncio.as_completed(tasks):
        print("completed", task is tasks[0], task.result())
    try:
        for next_one in asyncio.as_completed([value("e1"), asyncio.sleep(5)], timeout=0.01):
            print("completed", await next_one)
    except TimeoutError as error:
        print("timeout", repr(error))


asyncio.run(main())
