import asyncio


async def waiter(condition, name):
    try:
        async with condition:
            print(name, "waits")
            await condition.wait()
            print(name, "woke, holds the lock:", condition.locked())
            await asyncio.sleep(0)
            print(name, "leaves")
    except asyncio.CancelledError:
        print(name, "cancelled, locked:", condition.locked())
        raise


async def notifier(condition, count):
    async with condition:
        print("notify", count)
        condition.notify(count)
        await asyncio.sleep(0)
        print("notifier leaves")


async def scenario(label, actions):
    print("==", label)
    condition = asyncio.Condition()
    tasks = {name: asyncio.create_task(waiter(condition, name)) for name in "abcd"}
    for _ in range(2):
        await asyncio.sleep(0)
    for action in actions:
        if isinstance(action, int):
            asyncio.create_task(notifier(condition, action))
        elif action == "turn":
            await asyncio.sleep(0)
        else:
            print("cancel", action, tasks[action].cancel())
    for _ in range(12):
        await asyncio.sleep(0)
    async with condition:
        condition.notify_all()
    print(await asyncio.gather(*tasks.values(), return_exceptions=True))


async def main():
    await scenario("one", [1])
    await scenario("two", [2])
    await scenario("two notifiers", [1, 1])
    await scenario("notified and cancelled", [1, "turn", "a"])
    await scenario("cancelled while it takes the lock back", [1, "turn", "turn", "turn", "a"])
    await scenario("cancelled first", ["a", 1])
    await scenario("all", [10])


asyncio.run(main())
