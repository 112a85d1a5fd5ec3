# coroutine objects
import asyncio, inspect, types
async def f(x, *, y=1): await asyncio.sleep(0); return x + y
class C:
    async def m(self): return 1
    @staticmethod
    async def s(): return 2
    @classmethod
    async def c(cls): return 3
    async def __call__(self): return 4
async def main():
    c = f(1); print(c.__name__, c.__qualname__, type(c), type(c).__name__, inspect.iscoroutine(c), asyncio.iscoroutine(c), inspect.isawaitable(c)); print(await c)
    try: await c
    except RuntimeError as e: print(e)
    c = f(1, y=2); c.close()
    try: await c
    except RuntimeError as e: print(e)
    print(asyncio.iscoroutinefunction(f), inspect.iscoroutinefunction(C().m), inspect.iscoroutinefunction(C.s), inspect.iscoroutinefunction(C.c), inspect.iscoroutinefunction(C()), asyncio.iscoroutinefunction(lambda: 1), asyncio.iscoroutinefunction(asyncio.sleep), inspect.iscoroutinefunction(asyncio.gather))
    print(await C().m(), await C.s(), await C.c(), await C()())
    for bad in (5, None, "x", [1], f, C()):
        try: await bad
        except TypeError as e: print(e)
    try: f()
    except TypeError as e: print(e)
    try: f(1, 2)
    except TypeError as e: print(e)
    try: await f("a", y=1)
    except TypeError as e: print(e)
    print(isinstance(f(1).close(), type(None)), hasattr(c, "send"), hasattr(c, "throw"), hasattr(c, "__await__"), hasattr(c, "__iter__"), hasattr(c, "__next__"))
    import collections.abc
    c = f(2); print(isinstance(c, collections.abc.Coroutine), isinstance(c, collections.abc.Awaitable), isinstance(c, types.CoroutineType)); print(await c)
    c1, c2 = f(1), f(1); print(c1 == c2, c1 != c2, c1 == c1, len({c1, c2})); c1.close(); c2.close()
    try: len(c1)
    except TypeError as e: print(e)
    try:
        for _ in c1: pass
    except TypeError as e: print(e)
    try: c1()
    except TypeError as e: print(e)
    try: c1.foo
    except AttributeError as e: print(e)
    try: c1 + 1
    except TypeError as e: print(e)
asyncio.run(main())
