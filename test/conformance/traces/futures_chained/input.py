import asyncio


async def link(name, previous, following):
    try:
        value = await previous
        print(name, "got", value)
        following.set_result(value + name)
    except ValueError as error:
        print(name, "error", error)
        following.set_exception(ValueError(f"{error}{name}"))
    except asyncio.CancelledError:
        print(name, "cancelled")
        following.cancel()
        raise


async def chain(label, start):
    print("==", label)
    loop = asyncio.get_running_loop()
    futures = [loop.create_future() for _ in range(4)]
    tasks = [asyncio.create_task(link(name, futures[n], futures[n + 1])) for n, name in enumerate("abc")]
    observers = [asyncio.create_task(watch(n, future)) for n, future in enumerate(futures)]
    await asyncio.sleep(0)
    start(futures[0])
    print(await asyncio.gather(*tasks, *observers, return_exceptions=True))


async def watch(number, future):
    try:
        print("observer", number, await future)
    except BaseException as error:
        print("observer", number, repr(error))
        raise


async def copied():
    print("== copied by callbacks")
    loop = asyncio.get_running_loop()
    source, target = loop.create_future(), loop.create_future()
    source.add_done_callback(lambda done: target.set_result(done.result() * 2))
    target.add_done_callback(lambda done: print("target", done.result()))
    source.set_result(21)
    print(target.done())
    await asyncio.sleep(0)
    print(target.done())
    print(await target)


async def main():
    await chain("result", lambda future: future.set_result(">"))
    await chain("error", lambda future: future.set_exception(ValueError("!")))
    await chain("cancelled", lambda future: future.cancel("stop"))
    await copied()


asyncio.run(main())
