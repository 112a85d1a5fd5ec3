import asyncio


async def fetch(delay, result):
    await asyncio.sleep(delay)
    return result


async def main():
    print(await asyncio.wait_for(fetch(0.01, "in time"), timeout=1))
    print(await asyncio.wait_for(fetch(0, "no limit"), None))
    task = asyncio.create_task(fetch(0.01, "a task"))
    print(await asyncio.wait_for(task, 1), task.done())
    done = asyncio.create_task(fetch(0, "already done"))
    await done
    print(await asyncio.wait_for(done, 0))


asyncio.run(main())
