from typing import NamedTuple, Optional
from collections import namedtuple
import collections

class Emp(NamedTuple):
    """An employee."""
    name: str
    id: int = 3  # its number
    boss: Optional[str] = None
    @property
    def label(self): return f"{self.name}#{self.id}"
    def promote(self, by: int = 1) -> "Emp": return self._replace(id=self.id + by)
    def __str__(self): return self.label if self.boss else "free"

e = Emp("ann")
print(e, repr(e), e.name, e[1], e.id + 1, len(e), e.label, e.promote(4), e.promote().id)
name, id_, boss = e
print(name.upper(), id_ + 1, boss)
print(e == ("ann", 3, None), e == Emp("ann"), hash(e) == hash(("ann", 3, None)), isinstance(e, tuple), e < Emp("bob"), e + (1,), list(e), e._asdict(), Emp._fields, e._fields)
try: e.name = "x"
except AttributeError as ex: print(ex)
try: del e.name
except AttributeError as ex: print(ex)
for f in (lambda: Emp(), lambda: Emp(1, 2, 3, 4), lambda: Emp("a", nm=2), lambda: Emp._make([1])):
    try: print(f())
    except TypeError as ex: print(ex)

Point = namedtuple("Point", "x y")  # a point
p = Point(1, y=2.5)
print(p, p.x + p.y, Point._make([3, "s"]), p._replace(x="q").x, Point(*[1, 2]), Point(**{"x": 1, "y": 2}))
P3 = collections.namedtuple("P3", ["a", "b", "c"])
def dist(q: Point): return (q.x ** 2 + q.y ** 2) ** 0.5
print(dist(Point(3, 4)), max([Point(1, 2), Point(3, 0)]), sorted([Point(2, 1), Point(1, 5)])[0].y)
for i, (x, y) in enumerate([Point(1, 2), Point(3, 4)]): print(i, x * y)
d = {Point(1, 2): "a"}
print(d[(1, 2)], Point(1, 2) in d, {p: 1 for p in [Point(0, 0)]})
match P3(1, 2, 3):
    case P3(a=1, b=b): print("b", b)
match Point(5, 6):
    case (a, b): print("seq", a, b)
match Point(7, 8):
    case Point(x, y): print("cls", x, y)
print("%s-%s" % Point(1, 2), "{0.x} {1}".format(Point(1, 2), 3), f"{Point(1, 2)}", bool(Point(0, 0)), Point(1, 2) or 3)
print(P3(1, 2, 3)[1:], P3(1, 2, 3)[-1], 2 in P3(1, 2, 3), P3(1, 1, 2).count(1), P3(1, 5, 2).index(5), sum(P3(1, 2, 3)), [v for v in P3(1, 2, 3)])
print(Point.__name__, Point, type(p).__name__, Emp.__doc__, getattr(p, "x"), hasattr(p, "z"), p.__class__ is Point)
class Vec(NamedTuple):
    x: float
    y: float = 0.0
    def __add__(self, o): return Vec(self.x + o.x, self.y + o.y)
    @classmethod
    def unit(cls): return cls(1.0)
    @staticmethod
    def zero(): return Vec(0, 0)
print(Vec(1) + Vec(2, 3), Vec.unit(), Vec.zero(), Vec(1.5, 2).x, sum((v.x for v in [Vec(1), Vec(2.5)])), Vec(1, 2) == (1, 2))
class Sub(Point):
    def norm(self): return abs(self.x) + abs(self.y)
s = Sub(-1, 2)
print(s, s.norm(), isinstance(s, Point), s._replace(x=5).norm(), type(s._replace(x=5)).__name__)
def first(t):
    a, *rest = t
    return a, rest
print(first(Point(1, 2)), first((3,)), [*Point(1, 2)], (*Point(1, 2), 3), Point(1, 2)[::-1])
a, b = b, a = Point("l", "r")
print(a, b)
def local():
    Pair = namedtuple("Pair", ["l", "r"])
    return Pair(1, 2)
print(local(), local().l)
print(isinstance(p, (list, tuple)), type(p) is tuple, p is p, p != Point(1, 2.5))
