import asyncio
kept = []


def keep(stream):
    kept.append(stream)
    return stream


async def stream(me):
    try:
        yield 1
        yield 2
    finally:
        print("closing", me)
        await asyncio.sleep(0)
        print("closed", me)


async def main():
    async for item in keep(stream("a")):
        break
    print("broke a")
    await asyncio.sleep(1)
    print("slept")
    async for item in stream("b"):
        break
    print("broke b")
    await asyncio.sleep(1)
    print("slept")

asyncio.run(main())
