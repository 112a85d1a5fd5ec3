import asyncio


async def child():
    await asyncio.sleep(0.01)
    return "child"


async def main():
    task = asyncio.ensure_future(child())
    print(isinstance(task, asyncio.Task), asyncio.ensure_future(task) is task)
    print(await task)

    future = asyncio.get_running_loop().create_future()
    print(asyncio.ensure_future(future) is future, asyncio.isfuture(future), asyncio.isfuture(3))
    future.cancel()

    try:
        asyncio.ensure_future(3)
    except TypeError as error:
        print(error)


asyncio.run(main())
