import asyncio


async def tick(name, delay):
    print(name, "begins")
    result = await asyncio.sleep(delay, result=f"{name} slept")
    print(result)


async def main():
    await asyncio.gather(tick("long", 0.1), tick("short", 0.03), tick("zero", 0), tick("negative", -1))
    print(await asyncio.sleep(0), await asyncio.sleep(0.01, "value"))
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.sleep(0.05)
    print(0.04 < loop.time() - start < 1)


asyncio.run(main())
