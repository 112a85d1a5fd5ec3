import asyncio

from errors import AppError, Missing


async def fetch(key):
    await asyncio.sleep(0)
    if key == "missing":
        raise Missing(key)
    if key == "slow":
        raise AppError("too slow", 5)
    if key == "odd":
        try:
            raise Missing(key)
        except AppError as error:
            raise ValueError("odd") from error
    return f"value of {key}"
