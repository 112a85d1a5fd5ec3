import asyncio


async def job(name, delay, fails=False):
    await asyncio.sleep(delay)
    print("job", name, "ends")
    if fails:
        raise RuntimeError(name)
    return name


async def main():
    tasks = [
        asyncio.create_task(job("a", 0.02)),
        asyncio.create_task(job("b", 0.05, fails=True)),
        asyncio.create_task(job("c", 0.1)),
    ]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(tasks[0] in done, tasks[1] in done, tasks[2] in pending)
    print(repr(tasks[1].exception()))
    print(await tasks[2])

    done, pending = await asyncio.wait({asyncio.create_task(job(n, 0)) for n in "de"}, return_when="FIRST_EXCEPTION")
    print(len(done), len(pending))
    try:
        await asyncio.wait(done, return_when="SOMETIME")
    except ValueError as error:
        print(error)


asyncio.run(main())
