class Singleton:
    _inst = None
    def __new__(cls, *args, **kw):
        if cls._inst is None:
            cls._inst = super().__new__(cls)
        return cls._inst
    def __init__(self, v):
        self.v = v
a = Singleton(1); b = Singleton(2)
print(a is b, a.v)
class Plugin:
    plugins = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        cls.plugins.append(cls.__name__)
class P1(Plugin, tag="x"): pass
class P2(Plugin): pass
print(Plugin.plugins, P1.tag, P2.tag)
class Desc:
    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("set_name", owner.__name__, name)
    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.name, "unset")
    def __set__(self, obj, value):
        if value < 0:
            raise ValueError("neg")
        setattr(obj, self.name, value)
class Acc:
    bal = Desc()
    other = Desc()
    def __init__(self, b):
        self.bal = b
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"
x = Acc(5)
print(x.bal, x.other, Acc.__dict__ is None if False else 1, Acc[int] if False else Acc["k"])
try:
    x.bal = -1
except ValueError as e:
    print(e)
print(x.__dict__)
class Slotted:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
s = Slotted(1)
try:
    s.z = 3
except AttributeError as e: print(e)
try:
    s.y
except AttributeError as e: print(e)
class Lazy:
    def __getattribute__(self, name):
        if name == "magic": return 42
        return super().__getattribute__(name)
    def __getattr__(self, name): return "fallback " + name
l = Lazy(); l.q = 1
print(l.magic, l.q, l.zz)
class MyErr(Exception):
    def __init__(self, a, b):
        if b:
            super().__init__(a)
        self.b = b
class Mixin:
    def describe(self): return "m" + str(self)
class E2(Mixin, ValueError): pass
try:
    raise E2("hello", 2)
except ValueError as e:
    print(repr(e), e.describe(), e.args)
class D(dict):
    def __missing__(self, k):
        self[k] = k * 2
        return self[k]
    def __setitem__(self, k, v):
        print("set", k); super().__setitem__(k, v)
d = D(a=1); d["b"] = 2
print(d, len(d), d["cc"], isinstance(d, dict), dict(d))
