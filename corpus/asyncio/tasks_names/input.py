import asyncio


async def who():
    return asyncio.current_task().get_name()


async def main():
    named = asyncio.create_task(who(), name="worker-7")
    print(named.get_name(), await named)
    named.set_name("renamed")
    print(named.get_name())

    asyncio.current_task().set_name("main")
    print(await who(), asyncio.current_task().get_name())
    print(await asyncio.gather(*[asyncio.create_task(who(), name=f"n{n}") for n in range(3)]))
    unnamed = asyncio.create_task(who())
    print((await unnamed).startswith("Task-"))
    print(sorted(task.get_name() for task in asyncio.all_tasks()))


asyncio.run(main())
