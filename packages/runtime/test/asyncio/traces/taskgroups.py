import asyncio


async def step(name, delay):
    try:
        await asyncio.sleep(delay)
        print(name, "done")
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def fail(text, delay):
    await asyncio.sleep(delay)
    raise ValueError(text)


async def fails_while_cancelled():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        raise KeyError("cleanup")


async def grouped():
    async with asyncio.TaskGroup() as group:
        group.create_task(step("inside", 1))
        await asyncio.sleep(1)


async def main():
    async with asyncio.TaskGroup() as first:
        one = first.create_task(step("one", 0.02))
        first.create_task(step("two", 0.01))
        print("body ends")
    print(one.result())

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(step("three", 1))
            group.create_task(fail("x", 0.01))
            group.create_task(fails_while_cancelled())
            await step("body", 1)
    except* ValueError as errors:
        print("values", errors.exceptions)
    except* KeyError as errors:
        print("keys", errors.exceptions)

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(step("four", 1))
            await asyncio.sleep(0)
            raise RuntimeError("body")
    except ExceptionGroup as error:
        print(error, error.exceptions)

    task = asyncio.create_task(grouped())
    await asyncio.sleep(0.01)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args)

    try:
        first.create_task(step("late", 0))
    except RuntimeError as error:
        print(error)


asyncio.run(main())
