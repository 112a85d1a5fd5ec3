"""Python 3.14 lets several exceptions stand in a clause without parentheses (PEP 758)."""

import asyncio


async def attempt(kind: int) -> str:
    try:
        await asyncio.sleep(0)
        if kind == 0:
            raise ValueError("a value")
        if kind == 1:
            raise KeyError("a key")
        if kind == 2:
            raise asyncio.CancelledError
        return "nothing was raised"
    except ValueError, KeyError:
        return "a value or a key"
    except asyncio.CancelledError,:
        return "cancelled"


async def main() -> None:
    for kind in range(4):
        print(kind, await attempt(kind))


asyncio.run(main())
