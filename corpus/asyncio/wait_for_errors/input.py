import asyncio


async def fail():
    await asyncio.sleep(0.01)
    raise OSError("the real error")


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "refused to stop"


async def main():
    try:
        await asyncio.wait_for(fail(), 1)
    except OSError as error:
        print(error)
    try:
        print(await asyncio.wait_for(stubborn(), 0.02))
    except TimeoutError:
        print("timed out all the same")

    outer = asyncio.create_task(asyncio.wait_for(asyncio.sleep(10), 5))
    await asyncio.sleep(0.01)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("cancelled from outside")


asyncio.run(main())
