import asyncio


async def work(name, delay):
    try:
        await asyncio.sleep(delay)
        print(name, "worked")
    except asyncio.CancelledError:
        print(name, "interrupted")
        raise
    finally:
        print(name, "finally", asyncio.current_task().cancelling())


async def nested(outer, inner, delay):
    print("==", outer, inner, delay)
    try:
        async with asyncio.timeout(outer) as first:
            try:
                async with asyncio.timeout(inner) as second:
                    await work("w", delay)
                print("inner passed")
            except TimeoutError:
                print("inner expired", first.expired(), second.expired())
            await work("after", 0.001)
        print("outer passed")
    except TimeoutError as error:
        print("outer expired", first.expired(), second.expired(), repr(error.__cause__))
    print("cancelling", asyncio.current_task().cancelling())


async def cancelled_from_outside(turns):
    print("== cancelled after", turns)

    async def limited():
        try:
            async with asyncio.timeout(5):
                for _ in range(2):
                    await asyncio.sleep(0)
                print("limited body ends")
            await asyncio.sleep(0)
            return "limited result"
        except TimeoutError:
            print("never")

    task = asyncio.create_task(limited())
    for _ in range(turns):
        await asyncio.sleep(0)
    task.cancel("outside")
    try:
        print(await task)
    except asyncio.CancelledError as error:
        print("cancelled", error.args)


async def swallowed():
    print("== swallowed")
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                print("swallowed the cancellation")
        print("no TimeoutError is raised")
    except TimeoutError:
        print("TimeoutError all the same")
    print("cancelling", asyncio.current_task().cancelling())


async def rescheduled():
    print("== rescheduled")
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(0.01) as limit:
        limit.reschedule(loop.time() + 5)
        await work("prolonged", 0.03)
    try:
        async with asyncio.timeout(5) as limit:
            limit.reschedule(loop.time() - 1)
            print("the moment has passed, the block goes on until it waits")
            await work("overdue", 1)
    except TimeoutError:
        print("expired", limit.expired())
    try:
        limit.reschedule(None)
    except RuntimeError as error:
        print(error)


async def main():
    await nested(0.05, 0.01, 1)
    await nested(0.01, 0.05, 1)
    await nested(1, 1, 0.01)
    await nested(None, 0.01, 1)
    for turns in range(5):
        await cancelled_from_outside(turns)
    await swallowed()
    await rescheduled()


asyncio.run(main())
