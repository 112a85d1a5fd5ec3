"""Asynchronous generator functions with parameters of every kind, nested, redefined and decorated."""

import asyncio
import traceback

async def plain(n, step=2, *rest, flag=None, **more):
    """Docs."""
    n = n + 1
    for i in range(n):
        await asyncio.sleep(0)
        yield i, step, rest, flag, more

async def only(*items):
    for item in items:
        yield item

async def keyword(*, by: int = 3, name: str):
    by += 1
    yield by * len(name)

async def defaults(x=[], y={}, z=(1,)):
    x.append(1)
    yield x, y, z

async def captured(n):
    def inner():
        nonlocal n
        n += 1
        return n
    yield inner()
    yield inner()
    yield [n for _ in range(2)]

async def outer(k):
    async def nested(m):
        for i in range(m):
            yield i + k
    async for x in nested(2):
        yield x
    async for x in nested(1):
        yield x * 10

async def recursive(n):
    if n > 0:
        async for x in recursive(n - 1):
            yield x
    yield n

async def fails(n):
    yield n
    raise ValueError(n)

async def optional(x: int | None = None, y: list[int] | None = None):
    if x is None:
        x = 5
    yield x, y

if True:
    async def conditional(n: float = 1.5):
        yield n
else:
    async def conditional(n: float = 2.5):
        yield -n

async def twice():
    yield 1

first = twice

async def twice():
    yield 2

def deco(f):
    return f

@deco
async def decorated(n):
    yield n

async def arguments(arguments, this=1):
    yield arguments, this

async def super_():
    yield "super"

async def main():
    async for x in plain(1): print(x)
    async for x in plain(1, 3, 4, 5, flag=True, other=2): print(x)
    async for x in only(1, "a"): print(x)
    async for x in keyword(name="abc"): print(x)
    for _ in range(2):
        async for x in defaults(): print(x)
    print([x async for x in captured(3)])
    print([x async for x in outer(100)])
    print([x async for x in recursive(3)])
    print([x async for x in optional()], [x async for x in optional(1, [2])])
    print([x async for x in conditional()], [x async for x in conditional(3)])
    print([x async for x in first()], [x async for x in twice()], [x async for x in decorated(7)])
    print([x async for x in arguments(1)], [x async for x in super_()])
    g = plain(1)
    print(g.__name__, g.__qualname__, type(g).__name__, plain.__name__, plain.__doc__)
    print(await g.__anext__(), await anext(g))
    await g.aclose()
    f = only
    print([x async for x in f(*[1, 2, 3])], [x async for x in plain(**{"n": 0, "flag": 2, "zz": 1})])
    try:
        async for x in fails(2): print(x)
    except ValueError:
        frames = traceback.format_exc().splitlines()
        print([line.strip().rsplit(", ", 1)[1] for line in frames if line.startswith("  File")])

asyncio.run(main())
