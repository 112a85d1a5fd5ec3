import asyncio


async def announced(name):
    print(name, "starts")
    await asyncio.sleep(0)
    print(name, "ends")
    return name


def build(name):
    print("building", name)
    return announced(name)


async def pick(coroutines, index):
    return await coroutines[index]


async def main():
    coroutines = [build(name) for name in "abcd"]
    print("built")
    print(await pick(coroutines, 2))
    first = asyncio.create_task(coroutines[0])
    print("a is a task now")
    print(await asyncio.gather(coroutines[3], build("e"), first))
    pending = coroutines.pop(1)
    await asyncio.sleep(0)
    print("b has still not run")
    print(await pending)

    async def nested():
        return announced("inner")

    print(await (await nested()))
    values = (build(name) for name in "xyz")
    print("generator made")
    print([await value for value in values])
    table = {name: build(name) for name in "pq"}
    print(await asyncio.wait_for(table["q"], 1), await asyncio.shield(table["p"]))
    choose = build("yes") if coroutines else build("no")
    print(await choose)
    print(await asyncio.gather(*map(build, "mn")), await (lambda name: build(name))("l"))


asyncio.run(main())
