import asyncio
async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got is not None: print("got", got)
    except ValueError as e:
        print("caught", e)
        yield "recovered"
    finally:
        await asyncio.sleep(0)
        print("agen cleanup", n)
async def main():
    g = agen(3)
    print(await g.asend(None), await g.asend("hello"))
    print(await g.athrow(ValueError("v")))
    try: await g.__anext__()
    except StopAsyncIteration as e: print("stop", e.args)
    g = agen(2); print(await anext(g)); await g.aclose(); await g.aclose()
    try: await anext(g)
    except StopAsyncIteration: print("exhausted")
    print(await anext(g, "default"))
    async for x in agen(3):
        if x == 1: break
    print("after break")
    print([x async for x in agen(2)], {x: x async for x in agen(1)}, {x async for x in agen(1)})
    print([x async for x in agen(3) if x % 2 == 0], [await asyncio.sleep(0, x) for x in range(2)])
    gen = (await asyncio.sleep(0, x * 2) async for x in agen(2))
    print([y async for y in gen])
    async def ignoring():
        while True:
            try: yield 1
            except GeneratorExit: pass
    g = ignoring(); await anext(g)
    try: await g.aclose()
    except RuntimeError as e: print(e)
    g = agen(1)
    try: await g.asend(1)
    except TypeError as e: print(e)
    async def stops():
        yield 1
        raise StopAsyncIteration("x")
    g = stops(); await anext(g)
    try: await anext(g)
    except RuntimeError as e: print(repr(e), repr(e.__cause__))
    async def stops2():
        yield 1
        raise StopIteration("x")
    g = stops2(); await anext(g)
    try: await anext(g)
    except RuntimeError as e: print(repr(e), repr(e.__cause__))
    g = agen(5); await anext(g)
    t = asyncio.create_task(consume(g))
    await asyncio.sleep(0.01)
    t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled")
    await g.aclose()
    class It:
        def __init__(self): self.n = 0
        def __aiter__(self): return self
        async def __anext__(self):
            self.n += 1
            if self.n > 2: raise StopAsyncIteration
            return self.n
    async for v in It(): print("it", v)
    else: print("else")
    try:
        async for v in 5: pass
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    async def r():
        async for x in agen(2):
            try: return x
            finally: print("ret fin")
    print(await r())
async def consume(g):
    async for x in g:
        print("consume", x)
        await asyncio.sleep(0.02)
asyncio.run(main())
