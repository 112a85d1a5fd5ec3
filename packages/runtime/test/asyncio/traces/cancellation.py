import asyncio


async def worker(name):
    try:
        print(name, "begin")
        await asyncio.sleep(1)
        print(name, "never")
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)
        try:
            await asyncio.sleep(0.1)
            print(name, "cleanup done")
        finally:
            print(name, "finally")
        raise


async def outer(name):
    try:
        return await worker(name)
    finally:
        await asyncio.sleep(0)
        print(name, "outer finally")


async def stubborn():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("stubborn refuses")
    await asyncio.sleep(0.01)
    return "survived"


async def cancels_itself():
    asyncio.current_task().cancel("self")
    print("still here")
    await asyncio.sleep(0)
    print("not here")


async def ends_while_cancelled():
    asyncio.current_task().cancel()
    return "ignored"


async def gathering():
    try:
        await asyncio.gather(worker("g1"), worker("g2"))
    except asyncio.CancelledError as error:
        print("gather cancelled", error.args)
        raise


def state(task):
    if task.cancelled():
        return "cancelled"
    return "failed" if task.exception() else "finished"


async def main():
    started = asyncio.create_task(outer("w"))
    unstarted = asyncio.create_task(outer("u"))
    print(unstarted.cancel("early"))
    await asyncio.sleep(0.02)
    print("cancel", started.cancel("now"), started.cancelling())
    await asyncio.sleep(0.01)
    print("cancel again", started.cancel("again"), started.cancelling())
    await asyncio.gather(started, unstarted, return_exceptions=True)
    print(state(started), state(unstarted), started.cancel())

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelling(), task.uncancel(), task.uncancel())

    for body in (cancels_itself, ends_while_cancelled):
        task = asyncio.create_task(body())
        try:
            await task
        except asyncio.CancelledError as error:
            print(body.__name__, error.args, state(task))

    task = asyncio.create_task(gathering())
    await asyncio.sleep(0.01)
    task.cancel("group")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main sees", error.args)

    inner = asyncio.create_task(stubborn())
    shielded = asyncio.shield(inner)
    await asyncio.sleep(0)
    shielded.cancel()
    try:
        await shielded
    except asyncio.CancelledError:
        print("shield cancelled", inner.cancelled(), inner.done())
    inner.cancel()
    print(await inner)

    future = asyncio.get_running_loop().create_future()
    waiter = asyncio.create_task(asyncio.wait_for(future, None))
    await asyncio.sleep(0)
    future.set_result("value")
    waiter.cancel()
    try:
        print(await waiter)
    except asyncio.CancelledError:
        print("cancelled after the result was set", future.result())


asyncio.run(main())
