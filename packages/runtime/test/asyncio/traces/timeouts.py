import asyncio


async def slow():
    try:
        await asyncio.sleep(1)
        return "done"
    except asyncio.CancelledError:
        print("slow cancelled")
        raise
    finally:
        print("slow ends")


async def refuses():
    try:
        await asyncio.sleep(0.05)
    except asyncio.CancelledError:
        return "refused"


async def limited():
    async with asyncio.timeout(5):
        await asyncio.sleep(0.5)


async def main():
    try:
        await asyncio.wait_for(slow(), 0.01)
    except TimeoutError as error:
        print("caught", repr(error), repr(error.__cause__))
    print(await asyncio.wait_for(refuses(), 0.01))
    print(await asyncio.wait_for(asyncio.sleep(0.01, "in time"), 1))
    task = asyncio.create_task(slow())
    try:
        await asyncio.wait_for(task, 0)
    except TimeoutError as error:
        print("zero", task.cancelled(), repr(error.__cause__))
    print(await asyncio.wait_for(asyncio.sleep(0, "none"), None))

    try:
        async with asyncio.timeout(0.01) as scope:
            await slow()
    except TimeoutError as error:
        print("timeout", repr(error), scope.expired())
    async with asyncio.timeout(0.01) as scope:
        scope.reschedule(None)
        await asyncio.sleep(0.05)
    print(scope.expired(), scope)
    try:
        scope.reschedule(1)
    except RuntimeError as error:
        print(error)
    try:
        asyncio.timeout(1).reschedule(1)
    except RuntimeError as error:
        print(error)

    try:
        async with asyncio.timeout(0.02):
            try:
                async with asyncio.timeout(0.01):
                    await asyncio.sleep(1)
            except TimeoutError:
                print("inner")
                await asyncio.sleep(1)
    except TimeoutError:
        print("outer")

    task = asyncio.create_task(limited())
    await asyncio.sleep(0.01)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print("not a timeout", error.args, task.cancelling())

    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                raise KeyError("instead")
    except KeyError as error:
        print(repr(error), repr(error.__context__))


asyncio.run(main())
