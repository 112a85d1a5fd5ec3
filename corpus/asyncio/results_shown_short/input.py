import asyncio

# Futures and tasks show large results in part.
async def r(x): return x
async def fail(x): raise ValueError(x)
async def main():
    for v in ('a'*50, 10**60, list(range(10)), tuple(range(8)), (1,), {i: i for i in range(7)}, {3,1,2}, set(range(9)), frozenset({1}), b'x'*40, [['y'*40]], 3.5, True, None, {'b': 1, 'a': [1]*9}, [[[[[[[[1]]]]]]]], set(), {}):
        t = asyncio.create_task(r(v), name='n')
        await t
        s = repr(t)
        print(s[s.index('result='):])
        f = asyncio.get_running_loop().create_future()
        f.set_result(v)
        print(f)
    t = asyncio.create_task(fail('long'*20), name='n')
    await asyncio.wait([t])
    s = repr(t); print(s[s.index('exception'):])
asyncio.run(main())
