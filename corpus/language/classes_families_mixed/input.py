class Shape:
    kind = "shape"
    def __init__(self, n): self.n = n
    def area(self): raise NotImplementedError
    def __lt__(self, o): return self.area() < o.area()
    def __str__(self): return f"{self.kind}({self.n})"
class Sq(Shape):
    kind = "sq"
    def area(self): return self.n ** 2
class Named:
    def label(self): return "N:" + str(self)
class NSq(Named, Sq):
    def __str__(self): return "ns" + super().__str__()
    def area(self):
        base = super().area
        return base() + 1
    @classmethod
    def unit(cls): return super().unit2() if hasattr(super(), "unit2") else cls(1)
    @property
    def dbl(self): return self.n * 2
class N3(NSq):
    @property
    def dbl(self): return super().dbl + 100
    def __init__(self, n, extra=()):
        super().__init__(n)
        self.extra = [super(N3, self).area() for _ in range(2)] if not extra else extra
s = [NSq(3), Sq(1), N3(2)]
print(*sorted(s)); print(NSq.unit(), s[2].dbl, s[2].extra, s[0].label(), min(s))
print(N3.__mro__[1].__name__, [b.__name__ for b in NSq.__bases__])
def f(x: Shape) -> str:
    return f"{x}: {x.area():.1f}"
print([f(x) for x in s], isinstance(s[0], Named), isinstance(s[1], Named))
class E1(Exception):
    code = 1
class E2(E1):
    def __init__(self, m, code):
        if code: self.code = code
        super().__init__(m)
for c in (0, 5):
    try: raise E2("x", c)
    except E1 as e: print(e, e.code, e.args, repr(e))
try:
    try: raise E2("in", 1)
    except E2 as e: raise ValueError("out") from e
except ValueError as e: print(repr(e.__cause__), e.__cause__.code)
class Stack2(dict):
    pass
print(Stack2(), repr(Stack2(a=1)), Stack2({"b": 2}) == {"b": 2}, type(Stack2()).__name__, Stack2.fromkeys("ab") if False else "")
