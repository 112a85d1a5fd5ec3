class Base:
    def template(self): return f"{self.prefix()}-{self.body()}-{self.suffix}"
    def prefix(self): return "base"
    suffix = "S"
    @classmethod
    def make(cls, *a): return cls(*a)
    @staticmethod
    def util(x): return x * 2
    @property
    def desc(self): return self.__class__.__name__.lower()
class Mid(Base):
    def __init__(self, n=1): self.n = n
    def body(self): return str(self.util(self.n))
    @property
    def desc(self): return "mid:" + super().desc
class Leaf(Mid):
    suffix = "L"
    def __init__(self, n, extra):
        super().__init__(n)
        self.extra = extra
    def prefix(self): return super().prefix().upper() + self.extra
    @staticmethod
    def util(x): return x * 100
    @classmethod
    def make(cls, *a):
        obj = super().make(*a)
        obj.made = True
        return obj
for o in (Mid(), Mid(3), Leaf(2, "!"), Leaf.make(4, "?"), Mid.make(7)): print(o.template(), o.desc, getattr(o, "made", None), type(o).__name__, sorted(o.__dict__))
try: Base().template()
except AttributeError as e: print(e)
try: Leaf(1)
except TypeError as e: print(e)
try: Leaf.make(1)
except TypeError as e: print(e)
try: Mid(1, 2, 3)
except TypeError as e: print(e)
x = Leaf; print(x(1, "z").template(), [c(1).n for c in (Mid,)], (lambda k, *a: k(*a))(Leaf, 5, "q").extra, {"m": Mid}["m"](9).n)
for cls, args in ((Mid, ()), (Mid, (2,)), (Leaf, (1, "e"))): print(cls(*args).template())
print(Mid(n=5).n, Leaf(extra="k", n=2).extra, Mid.util(2), Leaf.util(2), Mid().util(3), issubclass(Leaf, Base), isinstance(Mid(), (Leaf, Base)), Leaf.suffix, Base.suffix, Mid.template(Leaf(1, "t")))
Base.suffix = "NEW"; print(Mid().template(), Leaf(1, "x").template()); Mid.prefix = lambda self: "patched" + str(self.n); print(Mid(8).template(), Leaf(1, "y").template())
obj = Mid(); obj.body = lambda: "instance"; print(obj.template()); obj.suffix = "own"; print(obj.template(), Mid().suffix); del obj.suffix; print(obj.suffix)
