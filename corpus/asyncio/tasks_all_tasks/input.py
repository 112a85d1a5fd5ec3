import asyncio


async def worker():
    await asyncio.sleep(0.02)


def names():
    return sorted(task.get_name() for task in asyncio.all_tasks())


async def main():
    me = asyncio.current_task()
    me.set_name("main")
    print(names(), me in asyncio.all_tasks())
    tasks = [asyncio.create_task(worker(), name=f"worker-{n}") for n in range(3)]
    print(names())
    tasks[1].cancel()
    await asyncio.sleep(0)
    print(names())
    await asyncio.sleep(0.05)
    print(names(), [task.cancelled() for task in tasks])


asyncio.run(main())
