import asyncio


async def connection(name):
    print(name, "opened")
    try:
        while True:
            await asyncio.sleep(0.01)
    except asyncio.CancelledError:
        print(name, "closing")
        await asyncio.sleep(0.02)
        print(name, "closed")
        raise
    finally:
        print(name, "finally")


async def main():
    task = asyncio.create_task(connection("db"))
    await asyncio.sleep(0.03)
    print("cancel", task.cancel())
    print("requested", task.cancelled(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError:
        print("seen by main", task.cancelled())


asyncio.run(main())
