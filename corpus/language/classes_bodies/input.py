registry = {}
def register(cls):
    registry[cls.__name__] = cls
    return cls
def with_x(n):
    def deco(cls):
        cls.x = n
        return cls
    return deco
@register
@with_x(3)
class Foo:
    """doc"""
    y = 1
    z = y + 1
    for i in range(3):
        y += i
    if z > 1:
        def m(self):
            return self.y, self.z, self.x
    else:
        def m(self):
            return None
    class Inner:
        v = 5
        def get(self):
            return self.v
    def make(self):
        return Foo.Inner()
    a, b = 1, 2
    c = d = 4
    del d
    w = [q for q in range(3)]
    @property
    def p(self):
        return self._p
    @p.setter
    def p(self, v):
        self._p = v
    @p.deleter
    def p(self):
        print("del")
        del self._p
    size = property(lambda self: 42)
f = Foo()
print(f.m(), registry, Foo.Inner, f.make().get(), Foo.a, Foo.b, Foo.c, Foo.i, Foo.w, f.size)
f.p = 3
print(f.p)
del f.p
try:
    f.p
except AttributeError as e:
    print(e)
try:
    f.size = 3
except AttributeError as e:
    print(e)
print(hasattr(Foo, "d"), Foo.__name__, Foo.Inner.__qualname__)
if True:
    class K:
        def __init__(self): self.q = 1
else:
    class K:
        pass
print(K().q)
def make(n):
    class L:
        k = n
        def __repr__(self):
            return f"L({self.k})"
    return L
print(make(2)(), make(3)())
