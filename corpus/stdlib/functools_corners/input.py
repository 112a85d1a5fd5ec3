import functools
from functools import *
import itertools
import collections
from collections import *
import copy

def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class A:
    def __init__(self, v): self.v = v
    def m(self, a, b=2): return (self.v, a, b)
    p = partial(print, "class partial")
    bound = partialmethod(m, 1, b=5)
    @lru_cache(maxsize=2, typed=True)
    def c(self, x): print("calc", x); return x
    def __repr__(self): return f"A({self.v})"
a = A(9)
print(a.bound(), A.bound(a), a.c(1), a.c(1.0), a.c(1), a.c(3), a.c(1), a.c.cache_info(), A.c.__name__, a.c.__wrapped__(a, 5))
q = partial(a.m, 1)
print(q(), q(b=3), repr(partial(a.m, 1)).replace(hex(id(a)), "ID")[:28])
def f(x, /, y, *args, k, **kw): return x, y, args, k, kw
show(lambda: partial(f, 1, k=2)(3, 4, z=5))
show(lambda: partial(f, 1)(3))
show(lambda: partial(f, q=1)())
show(lambda: partial(3))
show(lambda: partial(f, 1).func is f)
nested = partial(partial(f, 1, k=0), 2, z=1)
print(nested.args, nested.keywords, nested.func is f)
nested.note = "hi"
print(nested.note, nested.__dict__, copy.copy(nested).note)
w = update_wrapper(partial(f, 1), f)
print(w.__name__, w.__wrapped__ is f)
@lru_cache(maxsize=0)
def z(x): return x
z(1); z(1); print(z.cache_info(), z.cache_parameters())
@cache
def boom(x):
    print("boom", x)
    if x: raise ValueError("no")
    return None
show(lambda: boom(1)); show(lambda: boom(1)); show(lambda: boom(0)); show(lambda: boom(0)); print(boom.cache_info())
show(lambda: boom([]))
show(lambda: boom())
@lru_cache(maxsize=-5)
def neg(x): return x
neg(1); print(neg.cache_info())
show(lambda: lru_cache("x"))
@lru_cache(3)
def lru(x): print("miss", x, end=" "); return x
for i in (1, 2, 3, 1, 4, 2, 1, (1, 2), "a", True, 1.0): lru(i)
print(lru.cache_info())
show(lambda: reduce(max, [3, 1, 4])); show(lambda: reduce(lambda a, b: a + b, 5)); show(lambda: reduce(1, [1, 2])); show(lambda: reduce(1, [1]))
show(lambda: sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
K = cmp_to_key(lambda a, b: (a > b) - (a < b))
show(lambda: (K(1) < K(2), K(1) == K(1), K(3).obj, max([K(1), K(5)]).obj)); show(lambda: K(1) < 2); show(lambda: hash(K(1)))
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        if not isinstance(o, V): return NotImplemented
        return self.n < o.n
    def __eq__(self, o): return isinstance(o, V) and self.n == o.n
show(lambda: (V(1) <= V(1), V(2) > V(1), V(2) >= V(3))); show(lambda: V(1) >= 3)
show(lambda: total_ordering(type("X", (), {})))
class C:
    @cached_property
    def v(self): print("once"); return []
    @functools.cached_property
    def w(self): return id(self)
c = C(); c.v.append(1); print(c.v, "v" in c.__dict__); del c.v; print(c.v); c.v = 5; print(c.v, C.v.__class__.__name__, C.v.attrname)
class S:
    __slots__ = ("x",)
    @cached_property
    def v(self): return 1
show(lambda: S().v)
show(lambda: list(itertools.batched("abcde", 2))); show(lambda: list(itertools.batched("abc", 0))); show(lambda: list(itertools.batched("abc", 2, strict=True)))
show(lambda: list(itertools.islice(range(10), 2, 8, 3))); show(lambda: list(itertools.islice([1], -1))); show(lambda: list(itertools.accumulate([1, 2, 3], initial=10)))
show(lambda: list(itertools.zip_longest("ab", "c", fillvalue="-"))); show(lambda: list(itertools.permutations("abc", 2))[:3]); show(lambda: list(itertools.combinations_with_replacement("ab", 2)))
show(lambda: list(itertools.starmap(pow, [(2, 3)]))); show(lambda: list(itertools.compress("abc", [1, 0, 1]))); show(lambda: list(itertools.takewhile(lambda x: x < 2, [1, 2, 1]))); show(lambda: list(itertools.filterfalse(None, [0, 1, ""])))
show(lambda: next(itertools.count(1.5, 0.5))); show(lambda: itertools.count(3)); show(lambda: itertools.repeat(1, 2)); show(lambda: list(itertools.product("ab", repeat=2))); show(lambda: list(itertools.pairwise([1, 2, 3])))
show(lambda: ChainMap({"a": 1})["b"]); show(lambda: Counter("aab") - Counter("a")); show(lambda: deque([1], maxlen=-1)); show(lambda: deque([1]).remove(2)); show(lambda: OrderedDict().popitem()); show(lambda: namedtuple("P", "a b")(1)); show(lambda: defaultdict(3)); show(lambda: defaultdict(None)["x"]); show(lambda: Counter(1)); show(lambda: Counter(a=1).most_common(None)); show(lambda: OrderedDict(a=1).move_to_end("z"))
show(lambda: wraps(f)(lambda: 1).__name__)
