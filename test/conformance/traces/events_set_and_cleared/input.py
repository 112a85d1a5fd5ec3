import asyncio


async def waiter(event, name, rounds=2):
    try:
        for turn in range(rounds):
            print(name, "waits", turn)
            await event.wait()
            print(name, "woke", turn, event.is_set())
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, name)) for name in "abc"]
    await asyncio.sleep(0)
    # Set and cleared in one turn: everyone who waited wakes once.
    event.set()
    event.clear()
    print("pulsed")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("second pulse")
    event.set()
    tasks[1].cancel()
    event.clear()
    late = asyncio.create_task(waiter(event, "late", 1))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([task.done() for task in tasks], late.done())
    event.set()
    print(await asyncio.gather(*tasks, late, return_exceptions=True))


asyncio.run(main())
