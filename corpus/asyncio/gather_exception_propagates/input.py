import asyncio


async def work(name, delay, error=None):
    try:
        await asyncio.sleep(delay)
        if error:
            raise error
        print(name, "finished")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    try:
        await asyncio.gather(
            work("quick", 0.02),
            work("broken", 0.05, KeyError("missing")),
            work("slow", 0.1),
        )
    except KeyError as error:
        print("gather raised", repr(error))
    # The others are not cancelled: they go on.
    await asyncio.sleep(0.1)
    print("main ends")


asyncio.run(main())
