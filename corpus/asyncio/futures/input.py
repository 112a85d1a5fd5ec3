import asyncio


async def answer(future, delay):
    await asyncio.sleep(delay)
    future.set_result("the answer")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda future: print("callback", future.result()))
    task = asyncio.create_task(answer(future, 0.02))
    print(future.done())
    print(await future, future.done(), future.result())
    await task

    broken = asyncio.Future()
    loop.call_later(0.01, broken.set_exception, ValueError("set from a timer"))
    try:
        await broken
    except ValueError as error:
        print(error, broken.exception() is error)

    for action in [lambda: future.set_result(1), lambda: loop.create_future().result(), lambda: future.set_exception(KeyError)]:
        try:
            action()
        except asyncio.InvalidStateError as error:
            print("InvalidStateError:", error)
    print(future.cancel(), future.cancelled())

    cancelled = loop.create_future()
    loop.call_soon(cancelled.cancel)
    try:
        await cancelled
    except asyncio.CancelledError:
        print("cancelled", cancelled.cancelled())


asyncio.run(main())
