import asyncio


async def mirror(name, delay):
    try:
        await asyncio.sleep(delay)
        return f"answer from {name}"
    except asyncio.CancelledError:
        print("dropped", name)
        raise


async def main():
    tasks = [asyncio.create_task(mirror(*site)) for site in [("x", 0.2), ("y", 0.03), ("z", 0.3)]]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([task.result() for task in done], len(pending))
    for task in tasks:
        if task in pending:
            task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print([task.cancelled() for task in tasks])

    pending = {asyncio.create_task(asyncio.sleep(n * 0.03, n)) for n in range(1, 4)}
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        print([task.result() for task in done], "left", len(pending))


asyncio.run(main())
