import copy
from dataclasses import dataclass, field, asdict
from typing import NamedTuple
from collections import namedtuple
from enum import Enum
from abc import ABC, abstractmethod
class E(Enum):
    A = 1
@dataclass
class In:
    xs: list = field(default_factory=list)
@dataclass(frozen=True)
class Out:
    a: In
    e: E = E.A
    n: tuple = ()
P = namedtuple("P", "x y")
class N(NamedTuple):
    v: list
o = Out(In([1]), n=(1, [2]))
c = copy.copy(o); d = copy.deepcopy(o)
d.a.xs.append(9)
c.a.xs.append(8)
print(o, c, d, c.a is o.a, d.e is E.A, d == o)
p = P(1, [2]); q = copy.copy(p); r = copy.deepcopy(p)
r.y.append(3)
print(p, q, r, type(q).__name__, type(r) is P, copy.copy(N([1])))
@dataclass
class W:
    p: P
    n: N
print(asdict(W(P(1, In([2])), N([In()]))))
class A(ABC):
    @abstractmethod
    def f(self): ...
class B(A):
    def __init__(self): self.k = [1]
    def f(self): return self.k
b = copy.deepcopy(B()); b.f().append(2)
print(b.f(), B().f(), copy.copy(B()).k)
