import collections
import collections.abc
from collections import abc
from collections.abc import Mapping, MutableMapping, Sequence, Iterable, Callable, Hashable, Sized, MutableSet, Generator, Awaitable, Coroutine, AsyncIterable

def kinds(x):
    return [t.__name__ for t in (Mapping, MutableMapping, Sequence, Iterable, Callable, Hashable, Sized, abc.Set, MutableSet, Generator, abc.Iterator, collections.abc.Collection, abc.Reversible, abc.Container, abc.MutableSequence) if isinstance(x, t)]
def gen():
    yield 1
class P: pass
class Q:
    def __eq__(self, o): return True
class R:
    def __len__(self): return 3
    def __iter__(self): return iter([])
    def __contains__(self, x): return False
for v in (1, 1.5, "s", b"b", [1], (1,), {1: 2}, {1}, frozenset(), range(3), gen(), iter([]), gen, P, P(), Q(), R(), None, {}.keys(), {}.items(), {}.values(), collections.deque(), collections.Counter(), collections.OrderedDict()):
    print(type(v).__name__, kinds(v))
print(issubclass(dict, Mapping), issubclass(list, Mapping), issubclass(R, abc.Collection), issubclass(int, Hashable), issubclass(list, Hashable))

class Lower(MutableMapping):
    def __init__(self, *args, **kwargs):
        self.data = {}
        self.update(*args, **kwargs)
    def __getitem__(self, key): return self.data[key.lower()]
    def __setitem__(self, key, value): self.data[key.lower()] = value
    def __delitem__(self, key): del self.data[key.lower()]
    def __iter__(self): return iter(self.data)
    def __len__(self): return len(self.data)

d = Lower(A=1, b=2)
d["C"] = 3
print(list(d), d["a"], "B" in d, d.get("zz"), d.get("zz", 5), list(d.items()), list(d.keys()), list(d.values()), len(d), d == {"a": 1, "b": 2, "c": 3}, d.pop("A"), d.setdefault("n", 9), dict(d), isinstance(d, Mapping))
print(d.popitem(), {**d}, d.keys() & {"c"}, d.items() - {("c", 3)})
try:
    d.pop("nope")
except KeyError as e:
    print("KeyError", e)
d.clear()
print(len(d), bool(d))
class Partial(Sequence):
    def __len__(self): return 3
try:
    Partial()
except TypeError as e:
    print(e)
class Days(Sequence):
    def __init__(self, *xs): self.xs = xs
    def __len__(self): return len(self.xs)
    def __getitem__(self, i): return self.xs[i]
days = Days("mo", "tu", "we")
print(list(days), list(reversed(days)), "tu" in days, days.index("we"), days.count("mo"), days[1:], [*days])
class Ordered(MutableSet):
    def __init__(self, it=()):
        self.d = dict.fromkeys(it)
    def __contains__(self, x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def add(self, x): self.d[x] = None
    def discard(self, x): self.d.pop(x, None)
    def __repr__(self): return f"Ordered({list(self)})"
a, b = Ordered("abc"), Ordered("bcd")
print(a | b, a & b, a - b, a ^ b, a <= b, a == Ordered("cba"), a.isdisjoint(b))
a |= {"z"}
a.remove("a")
print(a, len(a), a.pop())
try:
    a.remove("qq")
except KeyError as e:
    print(repr(e))
print(Mapping, Iterable.__module__)
