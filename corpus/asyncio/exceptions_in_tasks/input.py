import asyncio


class Failed(Exception):
    pass


async def fail(message):
    await asyncio.sleep(0.01)
    raise Failed(message)


async def wraps():
    try:
        await fail("inner")
    except Failed as error:
        raise RuntimeError("outer") from error
    finally:
        await asyncio.sleep(0)
        print("awaited in finally")


async def main():
    task = asyncio.create_task(wraps())
    try:
        await task
    except RuntimeError as error:
        print(error, "from", repr(error.__cause__), error is task.exception())

    results = await asyncio.gather(fail("a"), fail("b"), return_exceptions=True)
    print(results)
    for result in results:
        try:
            raise result
        except Failed as error:
            print("raised again:", error)

    try:
        async with asyncio.timeout(1):
            await asyncio.gather(fail("in a gather"), asyncio.sleep(0.02))
    except Failed as error:
        print(error, error.__cause__, error.__context__)


asyncio.run(main())
