"""Where coroutine objects are made."""

import asyncio
import sys


async def inner() -> None:
    await asyncio.sleep(0)


def make():
    return inner()


async def debugged() -> None:
    print(sys.get_coroutine_origin_tracking_depth())


print(sys.get_coroutine_origin_tracking_depth())
asyncio.run(debugged(), debug=True)
print(sys.get_coroutine_origin_tracking_depth())
for depth in (1, 2, 5, 0):
    sys.set_coroutine_origin_tracking_depth(depth)
    made = make()
    print(None if made.cr_origin is None else [name for _, _, name in made.cr_origin])
    made.close()
try:
    sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as error:
    print(error)
