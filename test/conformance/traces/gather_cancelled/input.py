import asyncio


async def child(name, turns):
    try:
        for _ in range(turns):
            await asyncio.sleep(0)
        print(name, "finished")
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        await asyncio.sleep(0)
        print(name, "cleaned up")
        raise


async def parent(return_exceptions):
    try:
        return await asyncio.gather(
            child("a", 1), child("b", 3), asyncio.gather(child("c", 5), child("d", 2)), return_exceptions=return_exceptions
        )
    except asyncio.CancelledError:
        print("parent cancelled")
        raise
    finally:
        print("parent finally")


async def main():
    for return_exceptions in (False, True):
        for turns in range(8):
            print("==", return_exceptions, turns)
            task = asyncio.create_task(parent(return_exceptions))
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            try:
                print(await task)
            except asyncio.CancelledError:
                print("main sees the cancellation")
            for _ in range(5):
                await asyncio.sleep(0)


asyncio.run(main())
