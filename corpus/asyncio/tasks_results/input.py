import asyncio


async def divide(a, b):
    await asyncio.sleep(0.01)
    return a / b


async def main():
    good, bad = asyncio.create_task(divide(6, 3)), asyncio.create_task(divide(1, 0))
    try:
        good.result()
    except asyncio.InvalidStateError as error:
        print("not yet:", error)
    print(good.done(), good.cancelled())

    await asyncio.wait([good, bad])
    print(good.done(), good.result(), good.exception())
    print(bad.done(), repr(bad.exception()))
    try:
        bad.result()
    except ZeroDivisionError as error:
        print("raised again:", error)

    stopped = asyncio.create_task(divide(1, 1))
    stopped.cancel()
    await asyncio.wait([stopped])
    print(stopped.cancelled(), stopped.cancel(), good.cancel())
    try:
        stopped.exception()
    except asyncio.CancelledError:
        print("a cancelled task has no exception")


asyncio.run(main())
