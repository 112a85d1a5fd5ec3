import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    if name == "bad":
        raise ValueError("bad fetch")
    return name


async def main():
    jobs = [fetch("slow", 0.09), fetch("fast", 0.02), fetch("bad", 0.05)]
    for next_done in asyncio.as_completed(jobs):
        try:
            print(await next_done)
        except ValueError as error:
            print("error:", error)

    tasks = [asyncio.create_task(fetch(f"task {n}", n * 0.03)) for n in (2, 1)]
    async for task in asyncio.as_completed(tasks):
        print(task in tasks, await task)

    try:
        for next_done in asyncio.as_completed([fetch("a", 0.01), fetch("b", 5)], timeout=0.05):
            print(await next_done)
    except TimeoutError:
        print("timed out")


asyncio.run(main())
