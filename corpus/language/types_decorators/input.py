"""What decorators make of functions is followed to each call."""

import asyncio
def twice(f):
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs), f(*args, **kwargs)
    return wrapper
def tag(name):
    def deco(f):
        def inner(x, *rest, sep="-"):
            return f"{name}{sep}{f(x)}{rest}"
        return inner
    return deco
@twice
def add(a, b=1): return a + b
@twice
@tag("t")
def show(v): return v * 2
print(add(1), add("a", b="b"), add(1.5, 2))
print(show(2), show("x", 1, sep="+"))
class Counter:
    def __init__(self, f): self.f = f; self.n = 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
@Counter
def ping(x): return [x]
print(ping(1), ping("q"), ping.n)
def replace(f): return 42
@replace
def gone(x): return x + 1
print(gone + 1)
def same(f): return f
@same
def plain(x=1.0): return x / 2
print(plain(), plain(3), plain(x=5.0))
def passes_none(f):
    f(None)
    return f
@passes_none
def maybe(x):
    if x is None: return "none"
    return x + 1
print(maybe(2))
def retry(n):
    def deco(f):
        async def run(*args):
            for i in range(n):
                try: return await f(*args)
                except ValueError as e: print("retry", i, e)
            return None
        return run
    return deco
tries = []
@retry(3)
async def flaky(x):
    tries.append(x)
    await asyncio.sleep(0)
    if len(tries) < 3: raise ValueError(len(tries))
    return x
print(asyncio.run(flaky("ok")), asyncio.run(flaky(7)))
reg = {}
def register(f):
    reg[f.__name__] = f
    return f
@register
def one(a): return a * 2
@register
def two(a): return [a]
print([reg[k](3) for k in sorted(reg)], one("s"), two(None), one([1]))
try: add()
except TypeError as e: print(e)
try: show()
except TypeError as e: print(e)
try: one(1, 2)
except TypeError as e: print(e)
def swap(f):
    return lambda a, b: f(b, a)
@swap
def minus(a, b): return a - b
print(minus(1, 5))
def memo(f):
    cache = {}
    def wrapped(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    wrapped.cache = cache
    return wrapped
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), len(fib.cache), fib(90))
class K:
    @twice
    def m(self, x): return x
    @staticmethod
    @twice
    def s(x): return x
print(K().m(1), K.s("z"))
