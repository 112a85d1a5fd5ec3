"""Operators give what the methods of both operands may give, or raise."""

class V:
    def __init__(self, x): self.x = x
    def __add__(self, o):
        if isinstance(o, V): return V(self.x + o.x)
        return NotImplemented
    def __radd__(self, o): return f"radd {o}"
    def __eq__(self, o):
        if not isinstance(o, V): return NotImplemented
        return self.x == o.x
    def __lt__(self, o): return "lt" if self.x < o.x else ""
    def __neg__(self): return -self.x
    def __mul__(self, k): return [self] * k
    def __repr__(self): return f"V({self.x})"
class W(V):
    def __add__(self, o): return 42
    def __iadd__(self, o):
        self.x += o
        return self
a, b = V(1), W(2)
c = a + a
print(c, a + b, b + a, 1 + a, sum([a]), a == b, a == 1, a != a, a < b, b < a)
d = a
d += b
print(d)
d = b
d += 5
print(d, -a, a * 3)
for x in (a, b): print(x + a)
try: print(a + None)
except TypeError as e: print(e)
try: print(b - a)
except TypeError as e: print(e)
if a < b: print("yes")
r = a < b
print(r, not (b < a))
setattr(V, "__sub__", lambda s, o: "subbed")
print(b - a)
def mixed(x, y): return x * y
print(mixed(2, 3), mixed("a", 3), mixed([1], 2), mixed(2.5, 2), mixed(3, "x"), mixed(V(3), 2))
def add(x, y): return x + y
print(add(1, 2), add("a", "b"), add(1.5, 2), add((1,), (2, "x")))
for p in ((1, "a"), (None, 1), ("x", None)):
    try: print(add(*p))
    except TypeError as e: print(e)
class Idx:
    def __index__(self): return 2
print([1] * Idx(), "ab" * Idx())
x = -8.0
y = x ** 0.5
print(y, type(y))
def f(a): return a ** 0.5
print(f(4), f(-4))
z = (-8) ** (1/3)
print(z)
n = -2
print(n ** 1.5)
x **= 0.5
print(x)
