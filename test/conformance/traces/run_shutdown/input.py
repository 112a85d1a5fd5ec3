import asyncio


async def generator():
    try:
        for number in range(10):
            yield number
            await asyncio.sleep(0)
    finally:
        print("generator closing")
        await asyncio.sleep(0)
        print("generator closed")


async def background(log):
    try:
        print("background starts")
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("background cancelled", asyncio.current_task().cancelling())
        await asyncio.sleep(0.01)
        print("background cleaned up")
        return "ignored"


async def main(how):
    print("==", how)
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print("handler:", context["message"]))
    asyncio.create_task(background([]))
    kept = generator()
    print(await anext(kept))
    main.kept = kept
    await asyncio.sleep(0)
    if how == "raise":
        raise ValueError("from main")
    if how == "cancelled":
        asyncio.current_task().cancel()
        await asyncio.sleep(0)
    return how


async def fails_while_cancelled():
    async def rude():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            raise KeyError("during shutdown")

    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print("handler:", context["message"], repr(context["exception"]))
    )
    asyncio.create_task(rude())
    await asyncio.sleep(0)
    return "left"


for how in ("return", "raise", "cancelled"):
    try:
        print(asyncio.run(main(how)))
    except (ValueError, asyncio.CancelledError) as error:
        print("run raised", repr(error))
print(asyncio.run(fails_while_cancelled()))
