import asyncio

import errors
from errors import AppError
from service import fetch


async def main():
    for key in ["fine", "missing", "slow", "odd"]:
        try:
            print(await fetch(key))
        except errors.Missing as error:
            print("missing:", error, error.key, type(error))
        except AppError as error:
            print("app:", repr(error), error.args)
        except ValueError as error:
            print("value:", error, "from", repr(error.__cause__))
    raise errors.Missing("at the end")


try:
    asyncio.run(main())
except AppError as error:
    print("ended by", type(error).__name__, error)
raise AppError("nobody catches this")
