import asyncio


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return False


async def attempt(action):
    try:
        await action()
    except Exception as error:
        print(type(error).__name__, error)


async def not_asynchronous():
    async with Manager():
        pass


async def not_synchronous():
    with asyncio.Lock():
        pass


async def no_parties():
    asyncio.Barrier(0)


async def no_handler():
    asyncio.get_running_loop().set_exception_handler(5)


async def stop_iteration():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(StopIteration("value"))
    try:
        await future
    except RuntimeError as error:
        print(repr(error.__cause__))
        raise


async def main():
    for action in (not_asynchronous, not_synchronous, no_parties, no_handler, stop_iteration):
        await attempt(action)


asyncio.run(main())
