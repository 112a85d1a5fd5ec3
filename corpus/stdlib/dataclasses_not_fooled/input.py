# What a dataclass promises, and what programs do to it all the same.
from dataclasses import dataclass, field, InitVar, KW_ONLY
import dataclasses
from typing import ClassVar, Any
from abc import ABC, abstractmethod

@dataclass
class A:
    x: int
    y: int = 1
a = A(1)
del a.x
try:
    print(a.x)
except AttributeError as e: print(e)
a2 = A(2)
del a2.y
print(a2.y)
A.y = 9
print(A(1).y, a2.y, A.y)
a.extra = 4
print(a.extra, vars(a), a.__dict__)
def init(self, *args): self.x = "patched"; self.y = args
class B(A):
    y: str = "no field"
print(B(1), B(1, "z").y, B.y)
@dataclass
class C(A):
    def __post_init__(self):
        self.z = self.x + 1
print(C(4).z, C(4))
@dataclass
class D(C):
    w: int = 0
print(D(1, 2, 3), D(1).z)

@dataclass
class Shape(ABC):
    name: str
    @abstractmethod
    def area(self) -> float: ...
@dataclass
class Sq(Shape):
    side: float = 1.5
    def area(self): return self.side ** 2
try:
    Shape("s")
except TypeError as e: print(e)
s = Sq("q", 2.0)
print(s, s.area())

def factory_counter():
    factory_counter.n += 1
    return factory_counter.n
factory_counter.n = 0
@dataclass
class E:
    id: int = field(default_factory=factory_counter)
    kids: list["E"] = field(default_factory=list)
    def add(self, k: "E") -> "E":
        self.kids.append(k)
        return k
e = E()
e.add(E()).add(E())
print(e)
print(E(5).id, E().id)
@dataclass
class F:
    items: list[int]
    total: InitVar[int] = 10
    def __post_init__(self, total):
        self.items = [i + total for i in self.items]
f = F([1, 2])
print(f, F([1], total=1), F.total)
try:
    print(dataclasses.replace(f, items=[3]))
except Exception as ex: print(type(ex).__name__, ex)
print(dataclasses.replace(f, items=[3], total=0))
@dataclass
class G:
    a: int
    _: KW_ONLY
    b: int
    c: int = 3
print(G(1, b=2), G(a=1, b=2, c=4))
try:
    G(1, 2)
except TypeError as ex: print(ex)
kw = {"b": 3}
print(G(1, **kw))
args = (1,)
print(G(*args, b=1))
x = [G(i, b=i * 2) for i in range(3)]
print(x, [g.b for g in x], {g.a: g for g in x}[1])
@dataclass(eq=True, order=True, frozen=True)
class V:
    major: int
    minor: int = 0
    def __str__(self): return f"{self.major}.{self.minor}"
    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split(".")))
    @staticmethod
    def zero(): return V(0)
    @property
    def pair(self): return (self.major, self.minor)
print(V.parse("1.2"), V.zero(), max(V(1), V(1, 1)), V(1) <= V(1), sorted({V(2), V(1)}), V(3).pair, f"{V(3)} {V(3)!r}")
print(V(1) == (1, 0), V(1) != V(1, 0), V(1, 2) in [V(1, 2)])
c1 = V(1)
match c1:
    case V(major=1, minor=m): print("m", m)
match G(1, b=2):
    case G(a): print("pos", a)
def h(v: Any):
    v.x = "s"
h(a2)
print(a2.x)
class Meta:
    @dataclass
    class Inner:
        v: int
    def make(self): return Meta.Inner(3)
print(Meta().make(), Meta.Inner(1).v)
def local():
    n = 5
    @dataclass
    class L:
        a: int
        b: list = field(default_factory=lambda: [n])
    return L
L = local()
print(L(1), L(1).b)
try:
    @dataclass
    class Bad:
        p: A = A(1)
    print("made")
except ValueError as ex: print(ex)

o = A(1)
setattr(o, "x", [1])
o.x.append(2)
print(o)
print(A(x=3) == A(3), A(3) == B(3), hash(V(1)) == hash(V(1)))
try:
    {A(1): 2}
except TypeError as ex: print(ex)
try:
    V(1).major = 4
except Exception as ex: print(type(ex).__name__, ex)
v = V(1)
try:
    v.minor += 4
except dataclasses.FrozenInstanceError as ex: print(ex)
print(v)
