# Named tuples that the runtime makes: several bases, defaults, another name, names that tuples have a use for.
from typing import NamedTuple
from collections import namedtuple
A = namedtuple("A", "x y")
class Mix:
    def hi(self): return "hi" + str(self.x)
class B(Mix, A):
    pass
print(B(1, 2), B(1, 2).hi(), A(1, 2), A(x=1, y=2).x, B(1, 2)._replace(x=4))
class C(NamedTuple):
    a: int = 1
    def f(self): return self.a
try:
    C().zz = 3
except AttributeError as e: print(e)
C2 = namedtuple("C2", "a b", defaults=[5])
print(C2(1), C2(1).b)
D = namedtuple("Other", "a b")
print(D(1, 2))
def use(cls, *args): return cls(*args)
E = namedtuple("E", "items count index")
print(E(1, 2, 3).items, E(1, 2, 3))
F = namedtuple("F", "a,b")
print(use(F, 1, 2), F(*"xy").a, F._make(range(2)).b, [F(*t) for t in zip("ab", [1, 2])][1].b)
try: use(F, 1)
except TypeError as e: print(e)
f = F._make
print(f(["q", 1]).a + "!")
rows = [F(i, str(i)) for i in range(3)]
for r in rows: print(r.a + 1, r.b + "s", end=" ")
print({r.b: r for r in rows}["1"].a, max(rows, key=lambda r: r.a).b, dict(rows)[2])
g = rows[0]._replace(a=None)
print(g.a, g)
class S(C):
    def __new__(cls, v): return super().__new__(cls, v * 2)
print(S(3), S(3).f())
