import dataclasses
from dataclasses import dataclass, field, asdict, astuple, replace, fields, InitVar, KW_ONLY
from typing import ClassVar
@dataclass
class Point:
    x: int
    y: int = 0
    def norm(self):
        return self.x ** 2 + self.y ** 2
p = Point(1, y=2)
print(p, p == Point(1, 2), p != Point(2, 2), p.norm(), Point.y)
p.x += 5
print(p)
try:
    Point()
except TypeError as e: print(e)
try:
    Point(1, 2, 3)
except TypeError as e: print(e)
try:
    Point(1, z=3)
except TypeError as e: print(e)
try:
    hash(p)
except TypeError as e: print(e)
@dataclass(order=True, frozen=True)
class V:
    a: int
    b: list = field(default_factory=list, compare=False, repr=False)
    count: ClassVar[int] = 7
v = V(1); w = V(2, [3])
print(v < w, v <= w, sorted([w, v]), hash(v) == hash(V(1)), {v: 1}[V(1)], V.count)
try:
    v.a = 3
except dataclasses.FrozenInstanceError as e: print(type(e).__name__, e)
try:
    del v.a
except AttributeError as e: print(e)
@dataclass
class Base:
    name: str
    tags: list[str] = field(default_factory=list)
@dataclass
class Child(Base):
    age: int = 3
    _: KW_ONLY
    extra: str = "e"
    scale: InitVar[int] = 2
    total: int = field(init=False)
    def __post_init__(self, scale):
        self.total = self.age * scale
c = Child("bob", ["t"], 5, extra="q", scale=10)
print(c, c.total, asdict(c), astuple(c))
c2 = replace(c, name="al", scale=1)
print(c2, c2.tags is c.tags)
print([f.name for f in fields(c)], dataclasses.is_dataclass(c), dataclasses.is_dataclass(3))
@dataclass
class Node:
    value: int
    next: "Node | None" = None
n = Node(1, Node(2))
print(n, asdict(n))
n.next.next = n
print(n)
@dataclass(slots=True)
class S:
    a: int
    b: int = 4
s = S(1)
try:
    s.c = 3
except AttributeError as e: print(e)
print(s, S.__match_args__)
try:
    @dataclass
    class Bad:
        a: int = 1
        b: int
except TypeError as e: print(e)
try:
    @dataclass
    class Bad2:
        a: list = []
except ValueError as e: print(e)
@dataclass(eq=False)
class Id:
    a: int
print(Id(1) == Id(1), isinstance(Id(1), Id))
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
print(K(a=1))
try:
    K(1)
except TypeError as e: print(e)
