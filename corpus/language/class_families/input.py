class Shape:
    registry = {}
    sides = 0
    def __init__(self, name="shape"): self.name = name
    def area(self): raise NotImplementedError(f"{type(self).__name__} must implement area")
    def describe(self): return f"{self.name}: {self.area():.2f} ({self.sides} sides)"
    def __lt__(self, o): return self.area() < o.area()
    def __eq__(self, o): return type(self) is type(o) and self.area() == o.area()
    def __hash__(self): return hash((type(self).__name__, self.area()))
    @classmethod
    def create(cls, *a, **k):
        obj = cls(*a, **k)
        cls.registry.setdefault(cls.__name__, []).append(obj)
        return obj
class Rect(Shape):
    sides = 4
    def __init__(self, w, h):
        super().__init__("rect")
        self.w, self.h = w, h
    def area(self): return self.w * self.h
class Square(Rect):
    def __init__(self, s):
        super().__init__(s, s)
        self.name = "square"
    def describe(self): return "[" + super().describe() + "]"
class Circle(Shape):
    def __init__(self, r, **kw):
        super().__init__(**kw)
        self.r = r
    def area(self): return 3.14159 * self.r ** 2
shapes = [Rect.create(2, 3), Square.create(2), Circle.create(1.5), Circle.create(1, name="unit"), Shape.create()]
for s in shapes:
    try: print(s.describe())
    except NotImplementedError as e: print("NI", e)
print(sorted(shapes[:4])[0].name, max(shapes[:4]).name, {k: len(v) for k, v in Shape.registry.items()}, Square.registry is Shape.registry)
print(Square(2) == Square(2), Square(2) == Rect(2, 2), len({Square(2), Square(2), Rect(2, 2)}), Square(3) != Square(3))
print(isinstance(shapes[1], Rect), issubclass(Square, (Circle, Shape)), type(shapes[1]) is Rect, Square.__name__, shapes[1].__class__.__name__, Square.__bases__ if False else "", [c.__name__ for c in (Rect, Square)])
class A:
    def who(self): return "A"
    def call(self): return self.who() + self._hook()
    def _hook(self): return "-"
class B(A):
    def who(self): return "B" + super().who()
class C(B):
    def _hook(self): return "+"
    def who(self): return "C" + super().who()
print(C().call(), B().call(), A.who(C()), C.call(C()), B.who(C()))
class Meta:
    x = 1
    y = x + 1
    z = [x, y]
    def get(self): return self.x, self.y, Meta.z, self.__class__.x
m = Meta(); m.x = 10; print(m.get(), Meta.x, Meta().x); Meta.x = 5; print(Meta().get()); del m.x; print(m.x)
class Empty: pass
e = Empty(); e.a = 1; e.b = e; print(e.a, e.b.b.a, e.__dict__["a"], hasattr(e, "c"))
class Callable:
    def __init__(self): self.n = 0
    def __call__(self, *a, k=1): self.n += k; return self.n, a
c = Callable(); print(c(), c(5, k=3), c(*[1, 2]), callable(c))
class Temp:
    def __init__(self, c): self._c = c
    @property
    def f(self): return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v): self._c = (v - 32) * 5 / 9
t = Temp(100); print(t.f); t.f = 50; print(t._c);
