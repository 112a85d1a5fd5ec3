import asyncio


async def stubborn():
    refused = 0
    while refused < 2:
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            refused += 1
            print("no", refused)
    return f"ended by itself after {refused} requests"


async def replaces():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        raise ValueError("instead of the cancellation") from None


async def main():
    task = asyncio.create_task(stubborn())
    for _ in range(2):
        await asyncio.sleep(0.01)
        task.cancel()
    print(await task, task.cancelled())

    task = asyncio.create_task(replaces())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except ValueError as error:
        print(error)


asyncio.run(main())
