from asyncio import gather, run, sleep


async def fetch(name, delay):
    await sleep(delay)
    print("fetched", name)
    return name.upper()


async def main():
    names = await gather(fetch("slow", 0.06), fetch("fast", 0.02))
    print(names)


run(main())
