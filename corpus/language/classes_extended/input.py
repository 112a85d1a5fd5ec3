class M1:
    def hello(self): return "m1"
class Err(M1, Exception):
    def __init__(self, a, *rest):
        Exception.__init__(self, a, *rest)
        self.a = a
try: raise Err(1, 2)
except Err as e: print(e, e.args, repr(e), e.hello(), e.a)
class Err2(Err, KeyError): pass
try: raise Err2("k")
except KeyError as e: print(e, repr(e), isinstance(e, LookupError), [c.__name__ for c in type(e).__mro__])
class D(dict):
    def __init__(self, *a, **k):
        dict.__init__(self, *a, **k)
        self.log = []
    def __delitem__(self, k):
        self.log.append(k); dict.__delitem__(self, k)
    def __getitem__(self, k):
        return dict.__getitem__(self, k) * 2
    def update(self, *a, **k):
        print("upd"); super().update(*a, **k)
    def setdefault(self, k, v=None):
        return super().setdefault(k, v)
d = D(a=1, b=2); d.update(c=3); del d["a"]
print(d, d.log, d["b"], d.setdefault("z", 5), d.pop("z"), sorted(d), d.keys(), "c" in d)
class Base:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x
class NoHash(Base):
    pass
try: hash(NoHash(1))
except TypeError as e: print(e)
class Dbl(Base):
    def __init__(self, x):
        if x > 5:
            super().__init__(x)
            return
        for i in range(2):
            super().__init__(i)
print(Dbl(9).x, Dbl(1).x)
d = Dbl(9); d.__init__(2); print(d.x)
class Never(Base):
    def __init__(self): self.y = 1
n = Never()
print(n.y, hasattr(n, "x"))
class SetA:
    def __setattr__(self, k, v):
        object.__setattr__(self, k, v * 2 if isinstance(v, int) else v)
    def __delattr__(self, k):
        print("del", k); object.__delattr__(self, k)
    def __getattr__(self, k):
        if k.startswith("dyn_"): return k[4:]
        raise AttributeError(f"no {k}")
s = SetA(); s.a = 4; print(s.a, s.dyn_foo, getattr(s, "zz", "dflt"), hasattr(s, "qq")); del s.a
try: s.nope
except AttributeError as e: print(e)
class Iter2:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1; return self.n
class Both(Iter2, M1): pass
print(list(Both(3)), next(Both(2)), sum(Both(4)), 2 in Both(5), tuple(Both(2)), max(Both(9)))
for a, b in zip(Both(2), "xy"): print(a, b)
class Cmp(M1):
    registry = {}
    def __class_getitem__(cls, k): return cls.registry[k]
    @classmethod
    def reg(cls, k):
        def deco(c):
            cls.registry[k] = c
            return c
        return deco
@Cmp.reg("one")
class One(Cmp): name = "1"
print(Cmp["one"].name, One().hello(), Cmp.registry)
class Ctx(M1, Base):
    def __enter__(self): return self
    def __exit__(self, *exc): print(exc[0].__name__ if exc[0] else None); return True
with Ctx(1) as c: print(c.x); 1 / 0
class Count:
    n = 0
    def __new__(cls, *a): cls.n += 1; return super().__new__(cls)
    def __init__(self, *a): self.id = type(self).n
class Count2(Count): pass
Count(); Count2(1); print(Count2(1, 2).id, Count.n, Count2.n)
print(type("x"), type(c).__name__, c.__class__ is Ctx, Ctx.__name__, Ctx.__module__, Ctx.__qualname__, Ctx.__doc__)
def dec(cls):
    class Wrapped(cls):
        def hello(self): return "w:" + super().hello()
    Wrapped.__name__ = cls.__name__
    return Wrapped
@dec
class Plain:
    def hello(self): return "plain"
print(Plain().hello(), Plain.__name__)
M1.extra = lambda self: "extra " + self.hello()
print(c.extra(), One().extra())
M1.hello = lambda self: "patched"
print(c.hello(), One().hello(), Err(1).hello())
