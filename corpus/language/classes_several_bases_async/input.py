import asyncio
class Worker:
    def __init__(self, name):
        self.name = name
    async def run(self, n):
        await asyncio.sleep(0)
        print(self.name, n)
        return n * 2
    async def __aenter__(self):
        print("enter"); return self
    async def __aexit__(self, *a):
        print("exit", a[0]); return False
class Logging:
    async def run(self, n):
        print("log before")
        r = await super().run(n)
        print("log after", r)
        return r
class LW(Logging, Worker):
    async def __aiter__(self):
        for i in range(2):
            yield i
    def __await__(self):
        yield from asyncio.sleep(0).__await__() if False else iter(())
        return self.name
async def main():
    w = LW("w")
    print(await w.run(2))
    rs = await asyncio.gather(w.run(1), LW("v").run(3))
    print(rs)
    async with w as x:
        async for i in x:
            print(i)
    t = asyncio.create_task(w.run(9), name="t")
    print(await t)
    print(await w)
asyncio.run(main())
