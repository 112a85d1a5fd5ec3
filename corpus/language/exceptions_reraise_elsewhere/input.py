import asyncio


def give_up(reason):
    print("giving up:", reason)
    raise


def read(name, attempts):
    for attempt in range(1, attempts + 1):
        try:
            raise OSError(f"{name} is busy")
        except OSError:
            if attempt == attempts:
                give_up(name)
            print("attempt", attempt)


try:
    read("disk", 2)
except OSError as error:
    print("caught:", error)

try:
    give_up("nothing is handled")
except RuntimeError as error:
    print("caught:", error)


async def settle(name):
    await asyncio.sleep(0)
    give_up(name)


async def worker(name):
    try:
        raise KeyError(name)
    except KeyError:
        await asyncio.sleep(0)
        await settle(name)


async def main():
    results = await asyncio.gather(worker("a"), worker("b"), return_exceptions=True)
    print(results)


asyncio.run(main())
