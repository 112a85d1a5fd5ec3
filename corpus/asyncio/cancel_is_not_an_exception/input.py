import asyncio


async def careless():
    try:
        await asyncio.sleep(5)
    except Exception:
        print("never: a cancellation is no Exception")
    finally:
        print("finally")


async def main():
    print(issubclass(asyncio.CancelledError, Exception), issubclass(asyncio.CancelledError, BaseException))
    task = asyncio.create_task(careless())
    await asyncio.sleep(0)
    task.cancel("the reason")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args)

    async def cancels_itself():
        asyncio.current_task().cancel()
        print("still running")
        await asyncio.sleep(0)
        print("never")

    print(await asyncio.gather(cancels_itself(), return_exceptions=True))


asyncio.run(main())
