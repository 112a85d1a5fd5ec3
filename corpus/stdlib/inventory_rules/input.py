"""Inventory with observers, properties, and a small rule engine."""
from __future__ import annotations
import asyncio
from collections import Counter, OrderedDict, namedtuple, ChainMap
from enum import IntEnum, Flag, auto, StrEnum
from functools import lru_cache, reduce, singledispatch, total_ordering, cached_property
from itertools import groupby, islice, count, takewhile
from operator import attrgetter, itemgetter
from typing import Generic, Iterator, Protocol, TypeVar

T = TypeVar("T")

class Level(IntEnum):
    LOW = 1
    MID = 5
    HIGH = 10

class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W

class Color(StrEnum):
    RED = auto()
    BLUE = "azure"

Item = namedtuple("Item", "name qty price", defaults=[0.0])

@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))
    def __eq__(self, other):
        return self.parts == other.parts
    def __lt__(self, other):
        return self.parts < other.parts
    def __str__(self):
        return ".".join(map(str, self.parts))

class Stack(Generic[T]):
    def __init__(self) -> None:
        self._items: list[T] = []
    def push(self, item: T) -> Stack[T]:
        self._items.append(item)
        return self
    def pop(self) -> T:
        if not self._items:
            raise IndexError("pop from empty stack")
        return self._items.pop()
    def __iter__(self) -> Iterator[T]:
        return reversed(self._items)
    def __len__(self): return len(self._items)

class Shape(Protocol):
    def area(self) -> float: ...

class Sq:
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    @cached_property
    def diag(self):
        print("computing")
        return self.s * 2 ** 0.5

@singledispatch
def show(x): return f"obj {x!r}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list of {len(x)}"

@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)

def total(shapes: list[Shape]) -> float: return sum(s.area() for s in shapes)

async def main():
    print(Level.MID > Level.LOW, Level(10), Level.HIGH + 1, sorted([Level.HIGH, Level.LOW]), f"{Level.LOW} {Level.LOW!r}")
    print(Perm.RW, Perm.R in Perm.RW, Perm.R | Perm.X, ~Perm.R, bool(Perm.R & Perm.W), list(Perm.RW))
    print(Color.RED, Color.BLUE.upper(), Color("azure") is Color.BLUE, [c.value for c in Color], {Color.RED: 1})
    i = Item("bolt", 3)
    print(i, i._replace(qty=9), i.price, *i, i._asdict())
    print(max(Version("1.10"), Version("1.9")), Version("1.0") >= Version("1"), [str(v) for v in sorted(map(Version, ["2.0", "1.5", "1.10"]))])
    s = Stack().push(1).push(2)
    print(list(s), len(s), s.pop(), s.pop())
    try: s.pop()
    except IndexError as e: print("err", e)
    sq = Sq(3)
    print(total([sq, Sq(2)]), sq.diag == sq.diag)
    print(show(3), show([1]), show("x"), show(True))
    print(fib(80), fib.cache_info())
    words = "the quick brown fox jumps over the lazy dog the end".split()
    c = Counter(words)
    print(c.most_common(2), c["none"], sum(c.values()), c - Counter(["the"]))
    for k, g in groupby(sorted(words, key=len), key=len):
        print(k, list(g))
    print(list(islice(count(5, 5), 3)), list(takewhile(lambda x: x < 20, (x * x for x in count()))))
    print(reduce(lambda a, b: a * b, range(1, 11)), ChainMap({"a": 1}, {"a": 2, "b": 3})["b"])
    od = OrderedDict(a=1, b=2); od.move_to_end("a"); print(od, list(reversed(od)))
    rows = [Item("a", 2, 1.5), Item("b", 1, 2.5)]
    print(sorted(rows, key=attrgetter("qty")), max(rows, key=itemgetter(2)).name)
    print({**dict(a=1), "b": 2} | {"c": 3}, [*range(3), *"ab"], (lambda *a, k=1, **kw: (a, k, kw))(1, 2, z=3))

asyncio.run(main())
