import asyncio


async def nothing(name):
    print(name, "runs at once")
    return name


async def worker(name):
    print(name, "first")
    print(name, "got", await nothing(name + ".child"))
    print(name, "second")
    await asyncio.sleep(0)
    print(name, "third")


async def main():
    done = asyncio.get_running_loop().create_future()
    done.set_result("at hand")
    task = asyncio.create_task(worker("task"))
    print(await done, "without giving up the turn")
    await nothing("main")
    print("now the task may run")
    await task


asyncio.run(main())
