def outer():
    import asyncio
    from asyncio import sleep

    async def inner():
        await sleep(0.01)
        return "imported where it is used"

    return asyncio.run(inner())


print(outer())
