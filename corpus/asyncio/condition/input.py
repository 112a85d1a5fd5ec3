import asyncio

stock = []


async def consumer(condition, name):
    async with condition:
        while not stock:
            print(name, "waits")
            await condition.wait()
        print(name, "takes", stock.pop(0))


async def producer(condition):
    for item in ("apple", "pear"):
        await asyncio.sleep(0.02)
        async with condition:
            stock.append(item)
            condition.notify()
    await asyncio.sleep(0.02)
    async with condition:
        stock.extend(["fig", "kiwi"])
        condition.notify_all()


async def main():
    condition = asyncio.Condition()
    await asyncio.gather(*(consumer(condition, name) for name in "abcd"), producer(condition))
    print(stock)
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
