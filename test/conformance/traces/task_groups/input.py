import asyncio


async def job(name, turns, error=None):
    try:
        for turn in range(turns):
            await asyncio.sleep(0)
            print(name, turn)
        if error:
            print(name, "raises")
            raise error
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        await asyncio.sleep(0)
        print(name, "cleaned up")
        raise


async def attempt(label, body):
    print("==", label)
    task = asyncio.current_task()
    try:
        async with asyncio.TaskGroup() as group:
            result = await body(group)
            print("body ends", result)
        print("group ends")
    except BaseExceptionGroup as failures:
        print(type(failures).__name__, failures.message, [repr(error) for error in failures.exceptions])
    except (Exception, asyncio.CancelledError) as error:
        print("other", repr(error))
    print("cancelling", task.cancelling())


async def main():
    async def fine(group):
        first = group.create_task(job("a", 2))
        group.create_task(job("b", 1))
        return await first

    async def child_fails(group):
        group.create_task(job("a", 1, ValueError("a")))
        await job("body", 5)

    async def child_fails_after_body(group):
        group.create_task(job("a", 3, ValueError("a")))
        group.create_task(job("b", 6))

    async def body_fails(group):
        group.create_task(job("a", 4))
        await asyncio.sleep(0)
        raise KeyError("body")

    async def both_fail(group):
        group.create_task(job("a", 1, ValueError("a")))
        try:
            await job("body", 5)
        finally:
            raise KeyError("from the body's clean-up")

    async def fails_at_once(group):
        group.create_task(job("never starts", 1))
        raise OSError("at once")

    async def child_cancelled(group):
        child = group.create_task(job("a", 5))
        await asyncio.sleep(0)
        child.cancel()
        return await job("body", 3)

    async def nested(group):
        group.create_task(job("outer child", 8))
        async with asyncio.TaskGroup() as inner:
            inner.create_task(job("inner child", 2, ValueError("inner")))
        print("never")

    async def spawns_while_closing(group):
        async def late():
            await asyncio.sleep(0)
            group.create_task(job("late", 1))

        group.create_task(late())

    async def two_fail_in_one_turn(group):
        group.create_task(job("a", 1, ValueError("a")))
        group.create_task(job("b", 1, KeyError("b")))

    bodies = [fine, child_fails, child_fails_after_body, body_fails, both_fail, fails_at_once, child_cancelled, nested]
    bodies += [spawns_while_closing, two_fail_in_one_turn]
    for body in bodies:
        await attempt(body.__name__, body)


asyncio.run(main())
