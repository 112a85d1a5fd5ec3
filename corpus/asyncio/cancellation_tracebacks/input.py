import asyncio
import traceback


def places(error):
    """The program's own places in a traceback, without those of the library."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame.name for frame in frames if "asyncio" not in frame.filename.split("/")[-2]]
    return f"{type(error).__name__}({error}) " + " > ".join(own)


async def nested(future):
    await future


async def outer(future):
    await nested(future)


async def sleeper():
    await asyncio.sleep(10)


async def failing():
    await asyncio.sleep(0)
    raise ValueError("deep")


def relay(task, future):
    future.set_exception(task.exception())


async def cancelled():
    task = asyncio.create_task(outer(asyncio.sleep(10)))
    await asyncio.sleep(0)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print(places(error))
    try:
        await task
    except asyncio.CancelledError as error:
        print(places(error))
    try:
        async with asyncio.timeout(0.001):
            await sleeper()
    except TimeoutError as error:
        print(places(error), "<-", places(error.__cause__))


async def set_by_hand():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_exception(KeyError("never raised"))
    try:
        await outer(future)
    except KeyError as error:
        print(places(error))
    task = asyncio.create_task(failing())
    future = loop.create_future()
    task.add_done_callback(lambda done: relay(done, future))
    try:
        await outer(future)
    except ValueError as error:
        print(places(error))
    try:
        task.result()
    except ValueError as error:
        print(places(error))


def from_outside():
    loop = asyncio.new_event_loop()
    task = loop.create_task(sleeper())
    loop.call_soon(loop.stop)
    loop.run_forever()
    task.cancel()
    try:
        loop.run_until_complete(task)
    except asyncio.CancelledError as error:
        print(places(error))
    task = loop.create_task(sleeper())
    loop.call_soon(task.cancel)
    try:
        loop.run_until_complete(asyncio.wait([task]))
        task.exception()
    except asyncio.CancelledError as error:
        print(places(error))
    loop.close()


asyncio.run(cancelled())
asyncio.run(set_by_hand())
from_outside()
