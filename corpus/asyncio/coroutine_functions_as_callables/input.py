# Where a built-in calls a coroutine function, it gets a coroutine object: the body does not begin.
import asyncio


async def work(*args):
    await asyncio.sleep(0)
    print("body of", args)
    return args


class Worker:
    async def __call__(self, *args):
        return await work("worker", *args)


def closing(coroutines, value):
    coroutines.append(value)
    return value


async def main():
    made = []
    print(list(filter(lambda item: closing(made, work(item)), [1, 2])))
    for each in made:
        each.close()
    calls = iter(work, None)
    print(await next(calls), await next(calls))
    kinds = [work, Worker()]
    for kind in kinds:
        one = next(iter(kind, None))
        print(type(one).__name__)
        print(await one)
    for result in map(work, "ab", "cd"):
        print(await result)
    try:
        max([3, 1], key=kinds[0])
    except TypeError as error:
        print(error)


asyncio.run(main())
