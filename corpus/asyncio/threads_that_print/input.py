import asyncio

found = []


def search(limit):
    """It keeps what it finds where others see it, and prints: no other thread may do that for it."""
    for i in range(1, limit):
        if limit % i == 0:
            found.append(i)
            print("found", i)


def fill(items, count):
    for i in range(count):
        items.append(i)


async def main():
    await asyncio.to_thread(search, 12)
    items = []
    await asyncio.to_thread(fill, items, 3)
    print(found, items)


asyncio.run(main())
