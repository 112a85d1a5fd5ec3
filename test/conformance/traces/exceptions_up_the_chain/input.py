import asyncio


class Level(Exception):
    pass


async def level(number):
    print("in", number)
    try:
        if number == 0:
            await asyncio.sleep(0)
            raise ValueError("at the bottom")
        await level(number - 1)
    except ValueError as error:
        print(number, "sees", repr(error))
        await asyncio.sleep(0)
        if number == 2:
            raise Level(number) from error
        raise
    except Level as error:
        print(number, "sees", repr(error), "from", repr(error.__cause__))
        if number == 4:
            return f"stopped at {number}"
        raise
    else:
        print(number, "nothing to see")
    finally:
        await asyncio.sleep(0)
        print("out", number)
    return f"end of {number}"


async def replaced():
    try:
        try:
            await asyncio.sleep(0)
            raise KeyError("first")
        finally:
            await asyncio.sleep(0)
            raise ValueError("second")
    except ValueError as error:
        print(repr(error), repr(error.__context__), repr(error.__cause__))


async def during_clean_up(task):
    try:
        await task
    except Level as error:
        try:
            await asyncio.sleep(0)
            await task
        except Level as again:
            print(again is error, again.__context__ is error)
        try:
            raise RuntimeError("while handling")
        except RuntimeError as other:
            print(repr(other.__context__), other.__context__ is error)


async def main():
    print(await asyncio.gather(level(5), level(1), return_exceptions=True))
    await replaced()
    await during_clean_up(asyncio.create_task(level(3)))


asyncio.run(main())
