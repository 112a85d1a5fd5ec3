import asyncio


async def child(name, turns):
    try:
        for _ in range(turns):
            await asyncio.sleep(0)
        print(name, "finished")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def parent():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("child", 4))
            print("body")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            print("body ends")
        print("group ends")
        await asyncio.sleep(0)
        return "parent result"
    finally:
        print("parent finally", asyncio.current_task().cancelling())


async def main():
    for turns in range(10):
        print("==", turns)
        task = asyncio.create_task(parent())
        for _ in range(turns):
            await asyncio.sleep(0)
        print("cancel", task.cancel("by main"))
        try:
            print(await task)
        except asyncio.CancelledError as error:
            print("main sees", error.args, task.cancelling())

    group = asyncio.TaskGroup()
    coroutine = child("refused", 0)
    try:
        group.create_task(coroutine)
    except RuntimeError as error:
        print(str(error).split(" has ")[-1])
    coroutine.close()
    async with group:
        pass
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(str(error).split(" has ")[-1])


asyncio.run(main())
