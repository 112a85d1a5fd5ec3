import asyncio
from contextlib import contextmanager, asynccontextmanager, ExitStack, AsyncExitStack, suppress, nullcontext, closing
@contextmanager
def tag(name, *, sep="-"):
    print("open", name, sep)
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print("close", name)
with tag("a") as t:
    print(t)
with tag("b", sep="+"):
    raise ValueError("oops")
try:
    with tag("c"):
        raise KeyError("k")
except KeyError as e:
    print("out", e)
@tag("deco")
def f(x): return x * 2
print(f(3), f.__name__)
with suppress(KeyError, IndexError):
    {}["a"]
with ExitStack() as stack:
    stack.enter_context(tag("s1"))
    stack.callback(print, "cb", sep=" ")
    stack.enter_context(tag("s2"))
    raise ValueError("inner")
with nullcontext(5) as n: print(n)
class R:
    def close(self): print("closed")
with closing(R()) as r: print(type(r).__name__)
@asynccontextmanager
async def ares(n):
    print("aopen", n)
    try:
        yield n
    finally:
        await asyncio.sleep(0)
        print("aclose", n)
class S:
    @contextmanager
    def scope(self, v):
        self.v = v
        yield self
        self.v = None
async def main():
    async with ares(1) as a:
        print(a)
    async with AsyncExitStack() as st:
        await st.enter_async_context(ares(2))
        st.push_async_callback(asyncio.sleep, 0)
    try:
        async with ares(3):
            raise RuntimeError("x")
    except RuntimeError as e:
        print("got", e)
    s = S()
    with s.scope(4) as q: print(q.v)
    print(s.v)
asyncio.run(main())
@contextmanager
def bad():
    if False: yield
try:
    with bad(): pass
except RuntimeError as e: print(e)
@contextmanager
def two():
    yield 1
    yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
try:
    tag()
except TypeError as e: print(e)
