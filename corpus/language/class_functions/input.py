def helper(self, k=2): return (type(self).__name__, k)
def make(): return helper
class V:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"V({self.x})"
    __str__ = __repr__
    def __mul__(self, k): return V(self.x * k)
    __rmul__ = __mul__
    area = lambda self, s=1: self.x * s
    help = helper
    made = make()
    table = {"a": 1}
    def total(self): return self.x
    alias = total
    def __eq__(self, o): return self.x == o.x
print(V(1), V(2) * 3, 3 * V(2), V(3).area(), V(3).area(s=4), V(1).help(), V(1).help(k=5), V(1).made(7), V(5).alias(), V.table)
print(V.area(V(4)), V.alias(V(6)), V.help(V(1), 9))
f = V(9).area
print(f(2), f(s=3))
V.patched = lambda self, z: (self.x, z)
print(V(1).patched(2), V(1).patched(z=3))
def newrepr(self): return "patched!"
V.__repr__ = newrepr
print(V(1), [V(2)], repr(V(1)))
try: hash(V(1))
except TypeError as e: print(e)
try: {V(1): 2}
except TypeError as e: print(e)
class W(V):
    __hash__ = None
    def __mul__(self, k): return "W"
print(W(1).alias(), W(1) * 2, 2 * W(1))
v = V(1)
v.inst = lambda q: q + 1
print(v.inst(1))
