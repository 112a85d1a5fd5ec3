import functools, asyncio
def log(func):
    @functools.wraps(func)
    def inner(*args, **kwargs):
        print("call", func.__name__, args, kwargs, len(args))
        return func(*args, **kwargs)
    return inner
@log
def add(a, b=2): return a + b
print(add(1), add(1, 2.5), add("x", b="y"), add(b=[1], a=[2]))
def mutating(func):
    @functools.wraps(func)
    def inner(*args, **kwargs):
        kwargs["b"] = "changed"
        return func(*args, **kwargs)
    return inner
@mutating
def show(a, b=1): return (a, b, a * 2)
print(show(1), show("s", b=3))
def shifting(func):
    @functools.wraps(func)
    def inner(*args, **kwargs):
        args = ("first",) + args[1:]
        return func(*args, **kwargs)
    return inner
@shifting
def twice(a, b): return a * 2, b
print(twice(1, 2), twice(2, 3))
def prefixed(func):
    def inner(first, *args, **kwargs):
        return func(str(first), *args, **kwargs)
    return inner
@prefixed
def pair(a, b, c=1.5): return a + "!", b + 1, c
print(pair(1, 2), pair(1, 2, c=4), pair(first=5, b=2))
fs = [add, pair]
print(fs[0](5.5, 1), fs[1](0, 1))
def pile(func):
    def inner(*args): return func(*args)
    return inner
@pile
@log
@functools.wraps(print)
def deep(x, y): return x - y
print(deep(3, 1), deep(3.5, 1), deep(*[7, 2]))
@pile
def rec(n): return n if n < 2 else rec(n - 1) + rec(n - 2)
print(rec(10), rec(2.0))
def timed():
    def wrapper(func):
        @functools.wraps(func)
        async def wrapped(*args, **kwargs):
            try: return await func(*args, **kwargs)
            finally: print("done", func.__name__)
        return wrapped
    return wrapper
@timed()
async def delay(s):
    await asyncio.sleep(s)
    return s
@timed()
async def fail(x, *, y=0): raise ValueError(x, y)
@timed()
async def main():
    print(await delay(0), await delay(0.01), await asyncio.gather(delay(0), delay(0.0)))
    try: await fail("a", y=2)
    except ValueError as e: print(e.args)
    try: await delay()
    except TypeError as e: print(e)
    try: await delay(1, 2)
    except TypeError as e: print(e)
    return 5
print(asyncio.run(main()))
w = functools.wraps(add)
def one(*a, **k): return 1
def two(q): return q
o, t = w(one), w(two)
print(o(), t("z"), o.__name__, t.__name__, t(3) + 1)
def kw_only(func):
    def inner(*args, **kwargs):
        for k, v in kwargs.items(): print(k, v)
        return func(*args, **kwargs)
    return inner
@kw_only
def area(*, w, h): return w * h
print(area(w=2, h=3), area(w=2.5, h=2))
def leaking(func):
    keep = []
    def inner(*args, **kwargs):
        keep.append(kwargs)
        keep[0]["z"] = 1
        return func(*args, **kwargs)
    return inner
@leaking
def names(**k): return sorted(k), k.get("z")
print(names(), names(z="q"))
def apply(f, *args): return f(*args)
print(apply(lambda x: x + 1, 2), apply(lambda s: s.upper(), "q"), apply(max, 1, 2))
def apply2(f, g, *args): return f(*args), g(*args)
print(apply2(lambda a, b: a + b, lambda a, b: (b, a), 1, 2.0))
class C:
    def __init__(self, f): self.f = f
    def __call__(self, *args, **kwargs): return self.f(*args, **kwargs)
@C
def called(a, b): return a + b
print(called(1, 2), called("a", b="b"))
def cached(func):
    memo = {}
    def inner(*args):
        if args not in memo: memo[args] = func(*args)
        return memo[args]
    return inner
@cached
def sq(n): return n * n
print(sq(3), sq(3.0), sq(2**60), sq(1.5))
def retry(times):
    def deco(f):
        @functools.wraps(f)
        def inner(*args, **kwargs):
            for i in range(times):
                try: return f(*args, **kwargs)
                except ValueError as e: print("retry", i, e)
            return None
        return inner
    return deco
state = {"n": 0}
@retry(3)
def flaky(x):
    state["n"] += 1
    if state["n"] < 3: raise ValueError(state["n"])
    return x + state["n"]
print(flaky(1), flaky(0.5))
