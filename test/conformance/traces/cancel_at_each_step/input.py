import asyncio


async def child(name):
    try:
        print(name, "child 1")
        await asyncio.sleep(0)
        print(name, "child 2")
        await asyncio.sleep(0)
        print(name, "child 3")
        return "child result"
    finally:
        print(name, "child finally")


async def victim(name):
    try:
        print(name, "1")
        await asyncio.sleep(0)
        print(name, "2")
        print(name, await child(name))
        print(name, "3")
        await asyncio.create_task(child(name + ".task"))
        print(name, "4")
        await asyncio.gather(child(name + ".a"), child(name + ".b"))
        print(name, "5")
        return "finished"
    except asyncio.CancelledError:
        print(name, "cancelled")
        await asyncio.sleep(0)
        print(name, "cleaned up")
        raise
    finally:
        print(name, "finally")


async def main():
    for turns in range(14):
        print("== after", turns)
        task = asyncio.create_task(victim(f"v{turns}"))
        for _ in range(turns):
            await asyncio.sleep(0)
        print("cancel", task.cancel(), task.done())
        try:
            print(await task)
        except asyncio.CancelledError as error:
            print("main sees", repr(error), task.cancelled())
        for _ in range(4):
            await asyncio.sleep(0)


asyncio.run(main())
