import inspect, asyncio
def f(): pass
def g(): yield
async def c(): pass
async def ag(): yield
class K:
    def m(self): pass
    async def am(self): pass
k = K()
vals = [f, g, c, ag, K, k, k.m, k.am, g(), ag(), len, int, 3, lambda: 0]
print([inspect.isclass(v) for v in vals]); print([inspect.ismethod(v) for v in vals])
print([inspect.iscoroutinefunction(v) for v in vals]); print([inspect.isgeneratorfunction(v) for v in vals]); print([inspect.isasyncgenfunction(v) for v in vals])
print([inspect.isgenerator(v) for v in vals]); print([inspect.isasyncgen(v) for v in vals]); print([inspect.isawaitable(v) for v in vals])
async def main():
    co = c(); print(inspect.iscoroutine(co), inspect.isawaitable(co)); await co
    t = asyncio.create_task(c()); print(inspect.iscoroutine(t), inspect.isawaitable(t)); await t
asyncio.run(main())
print(repr(inspect.cleandoc("""a
      b
        c

    """)))
