class Vec:
    __slots__ = "x", "y"
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, o):
        if not isinstance(o, Vec): return NotImplemented
        return type(self)(self.x + o.x, self.y + o.y)
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __eq__(self, o): return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)
    def __repr__(self): return f"{type(self).__name__}({self.x}, {self.y})"
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __len__(self): return 2
    def __bool__(self): return bool(self.x or self.y)
    def __iter__(self): yield self.x; yield self.y
    def __contains__(self, v): return v in (self.x, self.y)
    def __call__(self, k): return Vec(self.x * k, self.y * k)
    def __neg__(self): return Vec(-self.x, -self.y)
    def __iadd__(self, o): self.x += o.x; return self
    def __format__(self, spec): return f"<{self.x:{spec}}>"
    def __lt__(self, o): return self.x < o.x
class V3(Vec):
    __slots__ = ("z",)
    def __radd__(self, o): return "sub first" if isinstance(o, Vec) else super().__radd__(o)
a, b = Vec(1, 2), Vec(3, 4)
print(a + b, sum([a, b]), a == Vec(1, 2), a[0], len(a), bool(Vec(0, 0)), list(b), 3 in b, a(3), -a, f"{a:03d}", sorted([b, a]), max(a, b))
a += b
print(a, Vec(1, 1) + V3(2, 2))
x, y = b
print(x, y)
for bad in (lambda: a + 1, lambda: 1 + a, lambda: {a: 1}, lambda: a.z, lambda: a.foo(), lambda: setattr(a, "q", 1), lambda: a.__dict__, lambda: Vec(1), lambda: Vec(1, 2, y=3)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(hasattr(a, "x"), getattr(a, "nope", 5), V3(1, 2), isinstance(V3(1,2), Vec))
del a.x
try: a.x
except AttributeError as e: print(e)
v = V3(1, 2); v.z = 5; print(v.z)
try: v.w = 1
except AttributeError as e: print(e)
