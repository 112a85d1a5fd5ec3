import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print("fetched", name)
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(fetch("a", 0.06))
        second = group.create_task(fetch("b", 0.02), name="b-task")
        print("both started", second.get_name())

        async def more():
            await asyncio.sleep(0.01)
            return group.create_task(fetch("from a child", 0.01))

        third = group.create_task(more())
    print("group is done", first.result(), second.result(), third.result().result())

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(str(n), n * 0.02)) for n in (3, 1, 2)]
    print([task.result() for task in tasks])

    async with asyncio.TaskGroup():
        print("an empty group")


asyncio.run(main())
