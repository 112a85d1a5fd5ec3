def chunks(seq, n):
    for i in range(0, len(seq), n): yield seq[i:i + n]
print(list(chunks([1, 2, 3, 4, 5], 2)), list(chunks("abcdef", 4)))
def flatten(x):
    if isinstance(x, (list, tuple)):
        for y in x: yield from flatten(y)
    else: yield x
print(list(flatten([1, (2, [3, [], [4, (5,)]])])))
def running_avg():
    total, n, avg = 0, 0, None
    while True:
        v = yield avg
        if v is None: return f"final {avg}"
        total += v; n += 1; avg = total / n
g = running_avg(); next(g)
print([g.send(v) for v in (10, 20, 60)])
try: g.send(None)
except StopIteration as e: print(e.value)
def primes():
    yield 2
    found = [2]
    n = 3
    while True:
        if all(n % p for p in found if p * p <= n): found.append(n); yield n
        n += 2
def take(it, n):
    out = []
    for x in it:
        out.append(x)
        if len(out) == n: break
    return out
pr = primes(); print(take(pr, 5), take(pr, 3), next(pr))
def pipeline(*stages):
    def run(data):
        for s in stages: data = s(data)
        return data
    return run
p = pipeline(lambda d: (x for x in d if x % 2), lambda d: (x * x for x in d), sum)
print(p(range(10)))
def delegator():
    try: r = yield from inner(); print("inner gave", r)
    except ValueError as e: print("delegator caught", e); yield "recovered"
def inner():
    try:
        a = yield 1
        print("inner a", a)
        b = yield 2
        return (a, b)
    finally: print("inner finally")
d = delegator(); print(next(d), d.send("A"))
try: print(d.send("B"))
except StopIteration: print("done")
d = delegator(); next(d); print(d.throw(ValueError("thrown")))
d = delegator(); next(d); d.close(); print("closed")
def bad():
    yield 1
    raise StopIteration
try: list(bad())
except RuntimeError as e: print(e, repr(e.__cause__))
gen = (i for i in range(3)); print(0 in gen, list(gen))
a, b, *c = (x * 2 for x in range(5)); print(a, b, c)
print(dict((k, v) for k, v in zip("ab", [1, 2])), set(x % 2 for x in range(5)), ",".join(str(x) for x in range(3)), max((len(w), w) for w in ["a", "ccc", "bb"]))
print(sum(1 for _ in "hello"), any(x > 3 for x in [1, 2]), all(x for x in []), next((x for x in [1, 5, 9] if x > 3), None), sorted(x for x in "cab"))
def gen_with_return():
    if True: return
    yield
print(list(gen_with_return()), list(zip(range(3), primes())), [x for x, _ in zip("ab", primes())])
g = chunks([1], 1)
try: g.send(5)
except TypeError as e: print(e)
print(iter(g) is g, next(g), next(g, "end"), type(g).__name__)
def countdown(n):
    while n: yield n; n -= 1
for i, (x, y) in enumerate(zip(countdown(3), countdown(4))): print(i, x, y)
matrix = [[1, 2, 3], [4, 5, 6]]
print([[r[i] for r in matrix] for i in range(3)], [(i, j) for i in range(3) for j in range(i)], {i: [j for j in range(i)] for i in range(3)}, [x if x % 2 else -x for x in range(4)])
