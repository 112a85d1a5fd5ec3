import asyncio


async def child(name):
    print(name, "runs")
    return name


async def main():
    first = asyncio.create_task(child("first"))
    second = asyncio.create_task(child("second"))
    print("created, nothing has run")
    coroutine = child("third")
    await asyncio.sleep(0)
    print("both have run", first.done(), second.done())
    print(await coroutine, await first, await first)


asyncio.run(main())
