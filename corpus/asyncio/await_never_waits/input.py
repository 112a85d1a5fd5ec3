import asyncio
import functools
import inspect


async def double(value):
    return value * 2


async def both(first, second=3, *rest, extra=1):
    """It never waits either."""
    return await double(first) + await double(second) + extra + len(rest)


async def fails(value):
    if value:
        raise ValueError(value)


async def same(value):
    return value


async def countdown(number):
    return 0 if number == 0 else 1 + await countdown(number - 1)


async def here(number):
    return number if number < 2 else await there(number - 1)


async def there(number):
    return await here(number - 1)


async def nothing():
    pass


async def doubled(values):
    return [await double(value) for value in values]


def passed_on(function):
    @functools.wraps(function)
    async def inner(*args):
        return await function(*args)

    return inner


@passed_on
async def decorated(value):
    return await double(value)


async def as_objects():
    kept = double(5)
    print(type(kept).__name__, kept.__name__, inspect.iscoroutine(kept), inspect.iscoroutinefunction(double))
    print(await kept)
    try:
        await kept
    except RuntimeError as error:
        print(error)
    for make in (lambda: fails(1), lambda: asyncio.create_task(fails(2)), lambda: asyncio.wait_for(fails(3), 1)):
        try:
            await make()
        except ValueError as error:
            print("caught", error)
    function = [double, nothing][0]
    print(await function(3), await functools.partial(both, 1)())
    print(await asyncio.gather(*map(double, range(3)), nothing()))


async def as_tasks():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(same(future))
    print((await task) is future, (await same(future)) is future)
    cancelled = asyncio.create_task(double(2))
    cancelled.cancel()
    try:
        await cancelled
    except asyncio.CancelledError:
        print("cancelled", cancelled.cancelled())
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(double(number)) for number in range(3)]
    print([task.result() for task in tasks], repr(tasks[0]).partition(" coro")[0])


async def in_order():
    seen = []

    async def note(text):
        seen.append(text)

    task = asyncio.create_task(note("task"))
    await note("direct")
    await asyncio.sleep(0)
    await note("after")
    await task
    print(seen)


async def main():
    print(await double(3), await both(1), await both(1, 2, 3, extra=4), await both(*[1, 2], **{"extra": 7}))
    try:
        await fails(4)
    except ValueError as error:
        print("caught", error)
    print(await countdown(50), await here(7), await nothing(), await doubled([1, 2]), await decorated(8))
    await as_objects()
    await as_tasks()
    await in_order()


asyncio.run(main())
