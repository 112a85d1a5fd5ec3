import asyncio


async def value(result):
    await asyncio.sleep(0)
    return result


class Service:
    def __init__(self):
        self.table = {"key": [1, 2, 3]}

    async def load(self, key):
        return self.table[await value(key)]


async def main():
    service = Service()
    print(f"{await value('in an f-string'):>20}", f"{await value(3) + 1}")
    print((await service.load("key"))[await value(1)], (await service.load("key"))[::-1])
    print("yes" if await value(True) else "no", await value(0) or await value("or"), not await value(0))
    print({await value("k"): await value("v")}, (await value(1), *await value([2, 3])))
    print(await value(1) + await value(2) * await value(3), 1 < await value(2) < 3)
    total = 10
    total += await value(5)
    first, *rest = await value("abc")
    print(total, first, rest)
    if await value(1) and (name := await value("walrus")):
        print(name)
    for letter in await value("xy"):
        print(letter)
    while await value(total > 13):
        total -= 1
    assert await value(True), "message"
    return await value(total)


print(asyncio.run(main()))
