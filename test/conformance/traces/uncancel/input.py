import asyncio


async def sub(name):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print(name, "cancelling", asyncio.current_task().cancelling())
        print(name, "uncancel", asyncio.current_task().uncancel())
        await asyncio.sleep(0)
        print(name, "goes on")
        return name


async def main():
    for requests in (1, 2):
        print("==", requests)
        task = asyncio.create_task(sub(f"t{requests}"))
        await asyncio.sleep(0)
        for _ in range(requests):
            print("cancel", task.cancel(), task.cancelling())
        print(await task, task.cancelling(), task.cancelled())

    # A request that arrives while the task runs waits for its next suspension; taken back, it is not delivered.
    async def takes_back():
        me = asyncio.current_task()
        me.cancel()
        print("requested", me.cancelling())
        me.uncancel()
        try:
            await asyncio.sleep(0)
            print("not delivered")
        except asyncio.CancelledError:
            print("delivered")
        me.cancel()
        try:
            await asyncio.sleep(0.01)
            print("not delivered")
        except asyncio.CancelledError:
            print("delivered", me.cancelling(), me.uncancel(), me.uncancel())
        return "end"

    print(await asyncio.create_task(takes_back()))


asyncio.run(main())
