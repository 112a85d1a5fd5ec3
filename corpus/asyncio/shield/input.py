import asyncio


async def save():
    print("saving")
    await asyncio.sleep(0.05)
    print("saved")
    return "saved"


async def main():
    task = asyncio.create_task(save())
    try:
        await asyncio.wait_for(asyncio.shield(task), 0.02)
    except TimeoutError:
        print("tired of waiting", task.cancelled(), task.done())
    print(await task)

    print(await asyncio.shield(save()))


async def impatient():
    inner = asyncio.create_task(save())

    async def waiter():
        try:
            await asyncio.shield(inner)
        except asyncio.CancelledError:
            print("waiter cancelled, inner goes on:", not inner.done())
            raise

    outer = asyncio.create_task(waiter())
    await asyncio.sleep(0.01)
    outer.cancel()
    print(await asyncio.gather(outer, inner, return_exceptions=True))


asyncio.run(main())
asyncio.run(impatient())
