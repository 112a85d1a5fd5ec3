import asyncio


async def primary():
    await asyncio.sleep(5)
    return "primary"


async def secondary():
    await asyncio.sleep(0.01)
    return "secondary"


async def with_fallback(*sources, limit=0.03):
    for source in sources:
        try:
            return await asyncio.wait_for(source(), limit)
        except TimeoutError:
            print(source.__name__, "is too slow")
    return None


async def race(*coroutines):
    tasks = [asyncio.create_task(coroutine) for coroutine in coroutines]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    return done.pop().result()


async def main():
    print(await with_fallback(primary, secondary))
    print(await with_fallback(primary))
    print(await race(primary(), secondary()))


asyncio.run(main())
