import asyncio as aio
from asyncio import CancelledError as Stopped
from asyncio import sleep as nap


async def forever():
    try:
        while True:
            await nap(0.01)
    except Stopped:
        print("stopped")
        raise


async def main():
    task = aio.create_task(forever())
    await nap(0.05)
    task.cancel()
    result = await aio.gather(task, return_exceptions=True)
    print(isinstance(result[0], aio.CancelledError))


aio.run(main())
