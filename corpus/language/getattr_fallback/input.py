class P:
    @property
    def bad(self): raise AttributeError("inner")
    @property
    def worse(self): raise KeyError("k")
class Q:
    __slots__ = ("x",)
    def __getattr__(self, n):
        if n == "z": return 5
        raise AttributeError(n)
print(getattr(P(), "bad", "dflt"), hasattr(P(), "bad"), getattr(Q(), "x", 1), getattr(Q(), "z", 1), getattr(Q(), "q", 2), getattr(P(), "nope", None))
try:
    getattr(P(), "worse", 1)
except KeyError as e:
    print("KeyError", e)
try:
    P().bad
except AttributeError as e:
    print(e)
