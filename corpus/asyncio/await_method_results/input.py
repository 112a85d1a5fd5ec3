import asyncio

class Group:
    def __init__(self, inner):
        self.inner = inner
    def __await__(self):
        print("begin")
        value = yield from self.inner.__await__()
        print("end", value)
        return value

async def slow():
    await asyncio.sleep(0.001)
    return "slow"

async def quick():
    print("quick")
    return "quick"

async def fails():
    raise KeyError("k")


async def main():
    print(await Group(slow()))
    print(await Group(quick()))
    try:
        await Group(fails())
    except KeyError as e:
        print(repr(e))
    queue = asyncio.Queue()
    queue.put_nowait(5)
    print(await Group(queue.get()))
    print(await Group(asyncio.sleep(0, "turn")), await Group(asyncio.sleep(0)), await Group(asyncio.sleep(0.001, 7)))
    lock = asyncio.Lock()
    print(await Group(lock.acquire()), lock.locked())
    print(await Group(asyncio.wait_for(slow(), 1)))
    t = asyncio.create_task(slow())
    print(await Group(t), await Group(asyncio.gather(slow(), quick())))

asyncio.run(main())
