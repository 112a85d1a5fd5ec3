import asyncio
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
    def __iter__(self):
        node = self
        while node:
            yield node.value
            node = node.next
def slices():
    xs = list(range(10))
    xs[2:4] = ["a", "b", "c"]
    del xs[::3]
    xs[::2] = [0] * len(xs[::2])
    print(xs, xs[-3:], xs[::-1][:2], xs[5:1:-2])
    try: xs[::2] = [1]
    except ValueError as e: print(e)
    t = (1, 2, 3)
    print(t[1:], t[::-1], "hello"[1:-1:2])
    del xs[:]
    print(xs)
    d = {"a": {"b": [1, 2, 3]}}
    del d["a"]["b"][0]
    d["a"]["b"][-1] += 10
    print(d)
slices()
def scopes():
    x = 1
    def inner():
        print(y)
        def deep():
            nonlocal x
            x += 1
        deep()
        return x
    y = 2
    print(inner())
    del x
    try: print(inner())
    except NameError as e: print(type(e).__name__, e)
    try: print(x)
    except UnboundLocalError as e: print(e)
scopes()
def unbound():
    if False: z = 1
    try: z
    except UnboundLocalError as e: print(e)
    try: del z
    except UnboundLocalError as e: print(e)
    for q in []: pass
    try: q
    except UnboundLocalError as e: print(e)
unbound()
try: undefined_name
except NameError as e: print(e)
def chain():
    calls = []
    def v(n):
        calls.append(n); return n
    print(v(1) < v(3) > v(2) != v(2) == v(2), calls)
    print(1 < 2 < 3, 1 < 3 < 2, v(5) in (v(5), v(6)))
chain()
def star(*args, **kw): return args, kw
xs = [1, 2]
print(star(*xs, 3, *"ab", k=1, **{"z": 2}))
print([*xs, *range(2)], (*xs, 5), {*xs, 7}, {**{"a": 1}, "b": 2})
def ret(): return *xs, 9
print(ret())
for i, (a, *b) in enumerate([(1, 2, 3), "xyz"]): print(i, a, b)
dd = {}
dd[*xs] = 1
print(dd)
for dd["loop"] in range(2): pass
print(dd)
class Obj: pass
o = Obj()
for o.attr in "ab": pass
print(o.attr)
(o.p, o.q), *o.r = [(1, 2), 3, 4]
print(o.p, o.q, o.r)
[o.s, dd["t"]] = 1, 2
print(o.s, dd["t"])
del o.s, dd["t"], (o.p, [o.q])
print(hasattr(o, "s"), hasattr(o, "p"), "t" in dd)
width, prec = 10, 3
val = 3.14159
print(f"{val:{width}.{prec}f}|{val!r:>{width}}|{val=}|{val = :.2f}|{'nested ' + f'{1 + 1}'}|{{}}|{xs!s:*^12}")
name = "x"; print(f"{name!a} {name!r:5}| {len(xs)=}")
print("a", 1, sep="-", end="!\n"); print(); print(sep="x"); print("a", "b", sep=None, end=None)
try: print("a", sep=1)
except TypeError as e: print(e)
print("x", file=None, flush=True)
def deco(arg):
    def wrap(f):
        def inner(*a, **k):
            print("deco", arg, f.__name__); return f(*a, **k)
        return inner
    return wrap
@deco("one")
@deco(arg="two")
def decorated(x, y=2): return x + y
print(decorated(1), decorated(1, y=5))
class Swallow:
    def __init__(self, n, s): self.n, self.s = n, s
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__); return self.s
with Swallow(1, True) as a, Swallow(2, False) as b:
    raise ValueError("x")
print("after")
def w():
    with Swallow(3, True): return "in with"
print(w())
def loopw():
    for i in range(3):
        with Swallow(i, True):
            if i == 0: continue
            if i == 1: raise KeyError(i)
            break
    return i
print(loopw())
with (Swallow("p", False) as p, Swallow("q", True)): 1 / 0
print(list(Node(1, Node(2))))
def rec(n): return 0 if n == 0 else 1 + rec(n - 1)
print(rec(900))
def forever(): return forever()
try: forever()
except RecursionError as e: print(e)
assert True, "no"
try: assert xs == [], f"bad {xs}"
except AssertionError as e: print(e)
try: assert 0
except AssertionError as e: print(repr(e))
lst = [lambda i=i: i for i in range(3)]
print([f() for f in lst], [f(10) for f in lst])
print([(i, j) for i in range(3) if i for j in range(i)], {i: [k for k in range(i)] for i in range(3)})
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
x = 10
class Scope:
    x = 5
    y = [x for _ in range(2)]
    z = [v for v in range(x)]
print(Scope.y, Scope.z)
