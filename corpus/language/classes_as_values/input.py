class Base:
    def __init__(self, a=1): self.a = a
    @classmethod
    def one(cls, x): return cls(x)
    @classmethod
    def none(cls): return cls()
class Kid(Base):
    def __init__(self, a, b): super().__init__(a); self.b = b
class Named(Base):
    def __init__(self, *, a=5): super().__init__(a)
print(Base.one(2).a, Base.none().a, Named.none().a)
for f in (lambda: Kid.one(1), lambda: Kid.none(), lambda: Named.one(3)):
    try: print(f().a)
    except TypeError as e: print(e)
def build(cls, *a, **k): return cls(*a, **k)
print(build(Kid, 1, 2).b, build(Kid, b=1, a=2).a, build(Base, a=9).a)
K = Base if len("ab") > 3 else Kid
try: K(1)
except TypeError as e: print(e)
