import asyncio


class Refused(Exception):
    def __init__(self, name, code):
        super().__init__(f"{name} refused with {code}")
        self.code = code


async def job(name, delay, error=None):
    try:
        await asyncio.sleep(delay)
        if error is not None:
            raise error
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def run(*jobs):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(job(*each)) for each in jobs]
    return [task.result() for task in tasks]


async def main():
    print(await run(("a", 0.01), ("b", 0)))
    try:
        await run(("a", 0.01, Refused("a", 3)), ("b", 5), ("c", 0.01, KeyError("c")))
    except* Refused as group:
        print("refused", [error.code for error in group.exceptions])
    except* LookupError as group:
        print("lookup", group.exceptions)
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(run(("x", 0, ValueError("x")), ("y", 1)))
            outer.create_task(job("z", 1))
    except* ValueError as group:
        print(repr(group))
        inner = group.exceptions[0]
        print(inner.message, inner.exceptions)

    def flat(group):
        for error in group.exceptions:
            yield from flat(error) if isinstance(error, BaseExceptionGroup) else [error]

    try:
        await run(("p", 0, ExceptionGroup("many", [OSError(5), Refused("p", 1)])), ("q", 0, TypeError("q")))
    except ExceptionGroup as group:
        print([type(error).__name__ for error in flat(group)])
        mine, rest = group.split(lambda error: isinstance(error, Refused))
        print(repr(mine), repr(rest))
        print(group.subgroup(OSError), group.subgroup(ZeroDivisionError))


asyncio.run(main())
