import asyncio


async def innermost():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("innermost")
        raise


async def middle():
    try:
        await asyncio.gather(innermost(), innermost())
    except asyncio.CancelledError:
        print("middle")
        raise


async def outer():
    try:
        async with asyncio.timeout(5):
            await middle()
    finally:
        print("outer")


async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
