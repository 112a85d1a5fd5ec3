import asyncio


async def child(name, count):
    print(name, "start")
    for i in range(count):
        await asyncio.sleep(0)
        print(name, i)
    return name


async def nested(name):
    print(name, "enter")
    print(name, "got", await child(name + ".c", 2))
    await nothing()
    print(name, "after nothing")
    await asyncio.sleep(0)
    return name


async def nothing():
    pass


async def main():
    a = asyncio.create_task(nested("a"))
    b = asyncio.create_task(nested("b"))
    c = asyncio.create_task(child("c", 3))
    print("created")
    print(await asyncio.gather(a, b, c, child("d", 1)))
    done = asyncio.get_running_loop().create_future()
    done.set_result(7)
    quick = asyncio.create_task(child("quick", 0))
    print("done future", await done)
    print("shielded", await asyncio.shield(quick))
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "soon 1")
    handle = loop.call_soon(print, "never")
    loop.call_soon(print, "soon 2")
    handle.cancel()
    loop.call_later(0.02, print, "later")
    loop.call_later(0.01, print, "sooner")
    await asyncio.sleep(0.03)
    print(await asyncio.gather())


asyncio.run(main())
