import asyncio


async def slow(name):
    try:
        print(name, "started")
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "was cancelled")
        await asyncio.sleep(0.01)
        print(name, "has cleaned up")
        raise


async def main():
    try:
        await asyncio.wait_for(slow("first"), timeout=0.05)
    except asyncio.TimeoutError as error:
        print("timed out", repr(error), error is not None)

    task = asyncio.create_task(slow("second"))
    try:
        await asyncio.wait_for(task, 0.02)
    except TimeoutError:
        print("again", task.cancelled())

    try:
        await asyncio.wait_for(slow("third"), 0)
    except TimeoutError:
        print("no time at all")
    print(asyncio.TimeoutError is TimeoutError)


asyncio.run(main())
