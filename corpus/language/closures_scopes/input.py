def counter(start=0, step=1):
    value = start
    def nxt():
        nonlocal value
        result = value
        value += step
        return result
    def reset(to=None):
        nonlocal value
        value = start if to is None else to
    nxt.reset = reset
    return nxt
c = counter(10, 5); d = counter()
print(c(), c(), d(), d(), c()); c.reset(); print(c()); c.reset(to=1); print(c())
def accumulate():
    history = []
    def add(x):
        history.append(x)
        return sum(history) / len(history)
    return add
avg = accumulate(); print(avg(10), avg(11), avg(12))
x = "global"
def outer():
    x = "outer"
    def inner():
        nonlocal x
        x = "inner"
        def innermost():
            global x
            x = "changed"
            return x
        return innermost(), x
    return inner(), x
print(outer(), x)
def make_multipliers(): return [lambda v, m=m: v * m for m in range(4)]
print([f(10) for f in make_multipliers()])
def curry(f, *args): return lambda *more, **kw: f(*args, *more, **kw)
print(curry(max, 3)(9, 1), curry(print, "a", sep="-") if False else curry(sorted, [3, 1])(reverse=True))
def memoize(f):
    cache = {}
    def g(*args):
        if args not in cache: cache[args] = f(*args)
        return cache[args]
    g.cache = cache
    return g
@memoize
def binom(n, k): return 1 if k in (0, n) else binom(n - 1, k - 1) + binom(n - 1, k)
print(binom(40, 20), len(binom.cache), binom.cache[(2, 1)])
adders = {}
for name, n in (("one", 1), ("two", 2)):
    def adder(x, n=n): return x + n
    adders[name] = adder
print({k: f(10) for k, f in adders.items()})
funcs = []
for n in range(3):
    def show(): return n
    funcs.append(show)
print([f() for f in funcs])
def rec(n):
    def helper(k): return 1 if k == 0 else k * helper(k - 1)
    return helper(n)
print(rec(5))
def scope():
    if False: y = 1
    try: return y
    except UnboundLocalError as e: return str(e)
print(scope())
def later():
    def g(): return z
    z = 5
    return g()
print(later())
def free():
    def g(): return w
    try: return g()
    except NameError as e: return str(e)
    w = 1
print(free())
del x
try: x
except NameError as e: print(e)
(lambda: print("iife"))()
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
