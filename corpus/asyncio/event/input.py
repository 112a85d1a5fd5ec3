import asyncio


async def waiter(event, name):
    print(name, "waits")
    print(name, "woke up", await event.wait())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, name)) for name in "abc"]
    await asyncio.sleep(0.01)
    print("set", event.is_set())
    event.set()
    event.set()
    print(event.is_set(), [task.done() for task in tasks])
    await asyncio.gather(*tasks)
    await waiter(event, "late")

    event.clear()
    try:
        await asyncio.wait_for(event.wait(), 0.02)
    except TimeoutError:
        print("nobody sets it again", event.is_set())


asyncio.run(main())
