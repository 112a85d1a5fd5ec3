def trace(fn):
    def wrapper(self, *args, **kw):
        print("call", fn.__name__, args, kw)
        return fn(self, *args, **kw)
    return wrapper
class Meta1:
    count = 0
    names = []
    def __init__(self):
        type(self).count += 1
        self.__class__.names.append(self.count)
        self.__secret = 5
    @trace
    def go(self, x, y=2): return x + y
    @staticmethod
    @trace
    def st(x): return x
    @classmethod
    def cl(cls, *a, k=3, **kw): return cls.__name__, a, k, kw
    @property
    def secret(self): return self.__secret
    def __enter__(self): return self
    def __exit__(self, t, v, tb): return t is KeyError
    f = lambda self, q: q * 2
    g = len
class Sub(Meta1):
    def __init__(self):
        pass
s = Sub()
m = Meta1()
print(Meta1.count, Sub.count, m.count, Meta1.names, s.go(1), m.go(1, y=5), m.cl(1, z=2), m.secret, m.f(4), m.g([1]))
print(m.st(5))
with m: raise KeyError("x")
try: s.secret
except AttributeError as e: print(e)
h = m.go
print(h(2), Meta1.go(m, 3), m.go == m.go, Meta1.f)  if False else print(h(2), Meta1.go(m, 3))
print(sorted(m.__dict__))
class A:
    def __init_subclass__(cls, **kw):
        print("sub", cls.__name__, kw)
        super().__init_subclass__()
class B(A, x=1, y="z"): pass
class C(B): pass
try:
    class D(B, C): pass
except TypeError as e: print(e)
try:
    class E(A, A): pass
except TypeError as e: print(e)
class F:
    pass
try:
    class G(F, z=3): pass
except TypeError as e: print(e)
class P:
    def __init__(self, v): self._v = v
    def getv(self): return self._v
    def setv(self, v): self._v = v
    def delv(self): self._v = None
    v = property(getv, setv, delv, "doc v")
p = P(3); p.v = 4; print(p.v); del p.v; print(p.v, P.v.__doc__)
class Q(P):
    @P.v.getter
    def v(self): return "Q" + str(self._v)
q = Q(1); q.v = 7; print(q.v)
class Cached:
    def __init__(self, fn): self.fn = fn; self.name = None
    def __set_name__(self, o, n): self.name = n
    def __get__(self, obj, owner):
        if obj is None: return self
        val = self.fn(obj); obj.__dict__[self.name] = val
        print("computed"); return val
class R:
    @Cached
    def big(self): return 99
r = R(); print(r.big, r.big, r.__dict__)
class NoInit:
    def __init__(self): return 5
try: NoInit()
except TypeError as e: print(e)
class X:
    def __new__(cls, v):
        if v < 0: return None
        o = object.__new__(cls); o.v = v; return o
print(X(-1), X(3).v)
class Z(Exception):
    def __init__(self, msg, code=0):
        self.code = code
        super(Z, self).__init__(msg)
    def __str__(self): return f"[{self.code}] " + super().__str__()
try: raise Z("bad", code=4)
except Z as e: print(e, repr(e), e.args)
def outer():
    class Local:
        items = []
        def add(self, x): self.items.append(x); return self
    return Local
L1, L2 = outer(), outer()
print(L1().add(1).items, L2().items, L1 is L2, L1.__qualname__)
if True:
    class Cond: z = 1
Cond.z += 4
print(Cond.z, Cond().z)
