import asyncio


async def fetch(page):
    await asyncio.sleep(0.01)
    return page


def pages():
    for page in range(3):
        yield asyncio.run(fetch(page))


print(list(pages()))
