import asyncio
import sys


def first():
    call = lambda: 1
    return call


def second():
    call = lambda: 1
    return call


class A:
    async def run(self):
        await asyncio.sleep(0)


class B:
    async def run(self):
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(second())
    future.add_done_callback(first())
    print(future, file=sys.stderr)
    for thing in (A(), B()):
        coroutine = thing.run()
        print(coroutine.__qualname__, file=sys.stderr)
        task = asyncio.create_task(coroutine)
        print(task, file=sys.stderr)
        await task
        print(task, file=sys.stderr)


asyncio.run(main())
