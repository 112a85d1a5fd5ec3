import asyncio


def note(*words):
    print(*words)


async def waiter(name, future):
    print(name, "waits")
    print(name, "got", await future)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda _: note("callback 1"))
    a = asyncio.create_task(waiter("a", future))
    await asyncio.sleep(0)
    future.add_done_callback(lambda _: note("callback 2"))
    b = asyncio.create_task(waiter("b", future))
    await asyncio.sleep(0)

    def spawn(_):
        note("callback 3 adds another")
        future.add_done_callback(lambda _: note("callback 4"))
        loop.call_soon(note, "soon from callback 3")

    future.add_done_callback(spawn)
    loop.call_soon(note, "soon before the result")
    future.set_result("value")
    loop.call_soon(note, "soon after the result")
    print("main goes on")
    await asyncio.gather(a, b)

    task = asyncio.create_task(asyncio.sleep(0, "slept"))
    task.add_done_callback(lambda done: note("done callback sees", done.result(), task.done()))
    other = asyncio.create_task(waiter("c", task))
    task.add_done_callback(lambda _: note("added before c waits"))
    await task
    print("main woke")
    task.add_done_callback(lambda _: note("added after the end"))
    await other

    def current(_):
        try:
            note("current task in a callback:", asyncio.current_task())
        except RuntimeError as error:
            note(error)

    task.add_done_callback(current)
    await asyncio.sleep(0)


asyncio.run(main())
