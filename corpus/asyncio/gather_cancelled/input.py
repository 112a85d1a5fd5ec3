import asyncio


async def child(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "is stopped")


async def main():
    group = asyncio.gather(child("a"), child("b"))
    await asyncio.sleep(0.01)
    print(group.cancel(), group.done())
    try:
        await group
    except asyncio.CancelledError:
        print("the group was cancelled", group.cancelled())

    tasks = [asyncio.create_task(child(name)) for name in "cd"]
    group = asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.sleep(0.01)
    tasks[0].cancel()
    await asyncio.sleep(0.01)
    tasks[1].cancel()
    print([type(result).__name__ for result in await group])


asyncio.run(main())
