import asyncio


def handler(loop, context):
    print("handler:", context["message"], repr(context["exception"]))


async def fail(name, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    raise RuntimeError(name)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    asyncio.create_task(fail("at once", 0))
    asyncio.ensure_future(fail("later", 2))
    loop.create_task(fail("of the loop", 1), name="named")
    kept = asyncio.create_task(fail("kept", 0))
    await asyncio.sleep(0.001)
    print("main ends")


asyncio.run(main())
