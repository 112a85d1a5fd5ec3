"""Types that change behind the back of what was tested, called, iterated and stored."""

import asyncio
class A:
    scale = 1
    @classmethod
    def get(cls): return cls.scale + 1
    @classmethod
    def make(cls, v): 
        obj = cls(v)
        return obj
    def __init__(self, v): self.v = v
    def kind(self): return type(self).scale
class B(A):
    scale = 2.5
class C(A):
    scale = "x"
    def __init__(self, v): self.v = [v]
print(A.get(), B.get())
try: print(C.get())
except TypeError as e: print(e)
print([k.scale for k in (A, B, C)], A(1).kind(), B(1).kind(), C(1).kind())
print(A.make(1).v, C.make(1).v)
def first(xs): return xs[0]
print(first([1]), first("ab"), first((1.5,)), first({0: None}))
def grow(acc=[]):
    acc.append(len(acc))
    return acc
print(grow(), grow([9.5]), grow())
x = grow()
x.append("s")
print(grow())
d = {}
for w in "a b a".split(): d.setdefault(w, []).append(len(d))
d["c"] = "text"
print(d, d.get("z"), d.get("z", 0) + 1)
def rec(n):
    if n == 0: return 0
    if n == 1: return 1.5
    return rec(n - 2) + 1
print(rec(4), rec(5))
def fact(n): return 1 if n == 0 else n * fact(n - 1)
print(fact(25))
v = None
def setv(k):
    global v
    v = k
def use():
    if v is not None:
        setv(None)
        return v
    return "none"
setv(3)
print(use())
class Box:
    def __init__(self): self.item = None
    def put(self, i): self.item = i
    def take(self):
        if self.item is not None:
            self.put(None)
            return self.item
        return "empty"
b = Box(); b.put(4); print(b.take(), b.take())
b.put("s"); print(b.item + "t")
async def worker(q, out):
    while True:
        i = await q.get()
        if i is None: break
        out.append(i * 2)
        q.task_done()
async def main():
    q = asyncio.Queue()
    out = []
    t = asyncio.create_task(worker(q, out))
    for i in (1, "a", 2.5, [0]): await q.put(i)
    q.put_nowait(None)
    await t
    print(out, t.result())
    r = await asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, "x"), return_exceptions=True)
    a, c = r
    print(a + 1, c + "y", r)
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(0, 5))])
    print([t.result() + 1 for t in done], len(pending))
asyncio.run(main())
def gen():
    got = yield 1
    while got is not None:
        got = yield got + 1
    return "end"
g = gen(); print(next(g), g.send(2), g.send(2.5))
try: g.send(None)
except StopIteration as s: print(s.value)
def outer():
    r = yield from gen()
    print("r", r)
print(list(outer()))
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
def swap(a, b): return b, a
p, q = swap(1, "z")
print(p + "y", q + 1)
t = (1, "a", 2.0)
for e in t: print(type(e).__name__)
m, *rest = t
rest.append(None)
print(m, rest)
z = list(zip([1, 2], "ab", [0.5, 1.0]))
for n, (i, s, f) in enumerate(z): print(n + i, s.upper(), f * 2)
print({k: v for v, k in enumerate("ab")}, sorted({3, 1}), max([1.0, 2.0]), sum([0.5, 0.5]), sum([]), min(3, 2.0))
def ident(f): return f
h = ident(len)
print(h("abc"), ident(str)(5) + "!", ident(A)(7).v)
def opt(k=None):
    k = k or {}
    k["n"] = 1
    return k
print(opt(), opt({"a": 2}))
class Node:
    def __init__(self, nxt=None): self.nxt = nxt
n = Node(Node(Node()))
c = 0
while n: n = n.nxt; c += 1
print(c)
def cb(f, *a): return f(*a)
print(cb(max, 1, 2), cb(lambda *xs: xs, 1, "b"), cb(A, 3).v)
def kw(**k): return k
o = kw(a=1, b="x"); o["c"] = None; print(o, kw(**{"q": [1]}))
total = 0
for val in [1, 2.5, True]: total += val
print(total)
s = 0
for _ in range(3): s = s + 0.5
print(s, s * 2)
big = 1
for _ in range(70): big *= 2
print(big)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n if self.n % 2 else f"even {self.n}"

    def __getitem__(self, key):
        return key * 2 if isinstance(key, int) else [key]

    def __call__(self, x, *more):
        return len(more) + x

    def __neg__(self):
        return "minus"


class Shouting(Countdown):
    def __next__(self):
        return str(super().__next__()) + "!"

    def __call__(self, x):
        return "called"

    def __getitem__(self, key):
        return None


for counter in (Countdown(3), Shouting(3)):
    print([part for part in counter], counter[4], counter["k"], counter(1), -counter)
print(Countdown(1)(2.5, 0), Countdown(0)[1:2], list(Shouting(1)))


class Ticks:
    def __init__(self, items):
        self.items = list(items)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.items:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        return self.items.pop()

    async def __call__(self, item):
        self.items.append(item)
        return len(self.items)


class Letters(Ticks):
    async def __aiter__(self):
        for item in self.items:
            yield item


async def ticking():
    ticks = Ticks([1, 2.5])
    print(await ticks("late"), [tick async for tick in ticks])
    async for letter in Letters("ab"):
        print(letter + "!")


asyncio.run(ticking())
