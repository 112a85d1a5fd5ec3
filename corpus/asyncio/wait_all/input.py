import asyncio


async def job(name, delay):
    await asyncio.sleep(delay)
    if name == "bad":
        raise ValueError(name)
    return name


async def main():
    tasks = {asyncio.create_task(job(name, delay), name=name) for name, delay in [("a", 0.05), ("bad", 0.02), ("c", 0.08)]}
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending), done == tasks)
    for task in sorted(done, key=lambda task: task.get_name()):
        print(task.get_name(), repr(task.exception()) if task.exception() else task.result())

    done, pending = await asyncio.wait([asyncio.create_task(job("late", 10))], timeout=0.02)
    print(len(done), len(pending))
    for task in pending:
        task.cancel()
    try:
        await asyncio.wait([])
    except ValueError as error:
        print(error)


asyncio.run(main())
