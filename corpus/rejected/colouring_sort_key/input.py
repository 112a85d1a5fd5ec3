import asyncio


async def weight(name):
    await asyncio.sleep(0.01)
    return len(name)


def weight_now(name):
    return asyncio.run(weight(name))


print(sorted(["pear", "fig", "apple"], key=weight_now))
