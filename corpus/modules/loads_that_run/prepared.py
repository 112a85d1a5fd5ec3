import asyncio


async def prepare():
    print("preparing")
    await asyncio.sleep(0.1)
    return "prepared"


value = asyncio.run(prepare())
print("prepared is done")
