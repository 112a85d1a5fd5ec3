import asyncio


async def background(name):
    try:
        print(name, "started")
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        await asyncio.sleep(0.01)
        print(name, "cleaned up")
        raise


async def main():
    asyncio.create_task(background("server"))
    await asyncio.sleep(0.01)
    print("main leaves", len(asyncio.all_tasks()) - 1, "task behind")
    return "done"


print(asyncio.run(main()))
