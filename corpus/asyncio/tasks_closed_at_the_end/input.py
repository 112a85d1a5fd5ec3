"""What still waits when the program ends: GeneratorExit is raised where it waits, so that each `finally` runs."""

import asyncio
from contextlib import asynccontextmanager, contextmanager


@contextmanager
def room(name):
    print("enters", name)
    try:
        yield
    finally:
        print("leaves", name)


@asynccontextmanager
async def house(name):
    print("opens", name)
    try:
        yield name
    finally:
        print("closes", name)


async def sleeper(name):
    try:
        await asyncio.sleep(10)
    except BaseException as error:
        print(name, "ends by", repr(error))
        raise
    finally:
        print(name, "has ended")


async def nested():
    try:
        with room("hall"):
            async with house("home") as home:
                await sleeper(f"who lives at {home}")
    finally:
        print("nested has ended")


async def stubborn():
    while True:
        try:
            await asyncio.sleep(10)
        except GeneratorExit:
            print("stubborn goes on, which it may not")


async def careful():
    try:
        await asyncio.sleep(10)
    finally:
        print("careful waits once more")
        await asyncio.sleep(0)
        print("which never comes back")


async def failing():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError("seen by nobody but stderr")


async def consumer(queue, number):
    try:
        while True:
            print(number, "takes", await queue.get())
    finally:
        print(number, "takes no more,", queue.qsize(), "left")


async def locked(lock):
    try:
        async with lock:
            print("has the lock")
            await asyncio.sleep(10)
    finally:
        print("leaves the lock", lock.locked())


async def main():
    queue = asyncio.Queue()
    lock = asyncio.Lock()
    for name in ("first", "second"):
        asyncio.create_task(sleeper(name))
    for make in (nested, stubborn, careful, failing):
        asyncio.create_task(make())
    for number in range(2):
        asyncio.create_task(consumer(queue, number))
    asyncio.create_task(locked(lock))
    queue.put_nowait("apple")
    await asyncio.sleep(0.01)
    print("main ends")


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("the program ends")
