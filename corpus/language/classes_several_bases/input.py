class Base:
    def __init__(self, **kw):
        print("Base", kw)
        self.base = True
    def who(self):
        return "base"
class A(Base):
    def __init__(self, a=1, **kw):
        super().__init__(**kw)
        self.a = a
        print("A", a)
    def who(self):
        return "A>" + super().who()
class B(Base):
    limit = 3
    def __init__(self, b=2, **kw):
        print("B before")
        super().__init__(**kw)
        self.b = b
    def who(self):
        return "B>" + super().who()
    @property
    def twice(self):
        return self.b * 2
    @twice.setter
    def twice(self, v):
        self.b = v // 2
    @classmethod
    def make(cls, **kw):
        return cls(**kw)
    @staticmethod
    def stat(x):
        return x + 1
class C(A, B):
    def __init__(self, c=0, **kw):
        if c:
            super().__init__(**kw)
        else:
            super().__init__(b=7)
        self.c = c
    def who(self):
        return "C>" + super().who()
x = C(5, a=3, b=4)
print(x.who(), x.a, x.b, x.c, x.base)
print(C.__mro__)
print(isinstance(x, B), isinstance(x, A), issubclass(C, B), type(x).__name__)
x.twice = 20
print(x.twice, x.b, C.stat(3), x.stat(4), C.make(b=9).b, x.limit)
C.limit = 10
print(C.limit, B.limit, x.limit)
print(x.__dict__)
try:
    class D(Base, A): pass
except TypeError as e:
    print(e)
try:
    C(1, 2, 3)
except TypeError as e:
    print(e)
try:
    x.nope
except AttributeError as e:
    print(e)
print(C.__bases__, A.__base__, C.who(x))
