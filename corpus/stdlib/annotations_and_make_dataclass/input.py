from dataclasses import dataclass, field, fields, make_dataclass, KW_ONLY, InitVar, asdict, replace
from typing import Optional, ClassVar
class Base: pass
class C(Base):
    x: int
    y: str = "a"
    z: "Later"
    def f(self, a: int, b: str = "x") -> bool: ...
def g(a: int, *args: str, k: float = 1.0, **kw: "x") -> None: pass
def h(a, b): pass
print(C.__annotations__, C.__annotations__["x"] is int, Base.__annotations__, g.__annotations__, h.__annotations__)
@dataclass
class P:
    a: int
    b: str = field(default="q", metadata={"k": 1})
    n: ClassVar[int] = 3
for f in fields(P):
    print(f.name, f.type, f.metadata)

Q = make_dataclass("Q", [("x", int), ("y", list, field(default_factory=list)), "z"] if False else [("x", int), ("y", list, field(default_factory=list))], namespace={"total": lambda self: self.x + len(self.y)}, frozen=True)
q = Q(3, [1])
print(q, q.total(), Q.__name__, replace(q, x=9), asdict(q), q == Q(3, [1]), hash(Q(1, ())) == hash(Q(1, ())))
try:
    q.x = 5
except Exception as e:
    print(type(e).__name__, e)
for bad in (lambda: make_dataclass("X", ["for"]), lambda: make_dataclass("X", ["a", "a"]), lambda: make_dataclass("X", [("a", int, 1, 2)]), lambda: make_dataclass("X", ["1a"])):
    try:
        bad()
    except TypeError as e:
        print(e)
