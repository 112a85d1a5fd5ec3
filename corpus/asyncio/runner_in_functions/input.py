"""Runners that are entered in functions: what enters one waits for its end."""

import asyncio


class Stage:
    """A manager that has nothing to do with runners."""

    def __enter__(self):
        print("stage")
        return self

    def __exit__(self, *details):
        print("stage ends")


def debug_of(value) -> bool:
    with asyncio.Runner(debug=value) as runner:
        return runner.get_loop().get_debug()


class Checks:
    def check(self) -> None:
        with asyncio.Runner(debug=True) as runner:
            print("in", runner.get_loop().get_debug(), type(runner).__name__)
        try:
            runner.get_loop()
        except RuntimeError as error:
            print(error)


def within(manager):
    with manager as entered:
        print("entered", type(entered).__name__)
        if isinstance(entered, asyncio.Runner):
            return entered.run(answer())
    return None


async def answer() -> int:
    try:
        asyncio.create_task(asyncio.sleep(10), name="left over")
        return 42
    finally:
        print("answered")


async def wrong() -> None:
    try:
        async with asyncio.Runner():
            print("never")
    except TypeError as error:
        print(error)


print(debug_of(False), debug_of(True))
Checks().check()
print(within(Stage()), within(asyncio.Runner()))
asyncio.run(wrong())
