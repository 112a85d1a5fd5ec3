import asyncio


async def careful(name):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as first:
        print(name, "first", first.args)
        try:
            for turn in range(3):
                await asyncio.sleep(0)
                print(name, "clean-up", turn)
        except asyncio.CancelledError as second:
            print(name, "second", second.args, second.__context__ is first)
            raise
        raise


async def deep(name):
    try:
        await careful(name)
    finally:
        print(name, "deep finally", asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        print(name, "deep end")


async def main():
    for gap in range(6):
        print("== gap", gap)
        task = asyncio.create_task(deep(f"t{gap}"))
        await asyncio.sleep(0)
        print(task.cancel("one"), task.cancelling())
        for _ in range(gap):
            await asyncio.sleep(0)
        print(task.cancel("two"), task.cancelling())
        try:
            await task
        except asyncio.CancelledError as error:
            print("main", error.args, task.cancelled(), task.cancelling())


asyncio.run(main())
