from functools import singledispatch, singledispatchmethod, wraps, total_ordering, partialmethod, cached_property, lru_cache, cache
from collections.abc import Mapping, Sequence

class Shape: pass
class Circle(Shape):
    def __init__(self, r): self.r = r

@singledispatch
def show(x, *, indent=0):
    return " " * indent + f"? {x!r}"
@show.register
def _(x: int, *, indent=0):
    return f"int {x}"
@show.register
def _(x: str | bytes, *, indent=0):
    return f"text {x}"
@show.register(list)
@show.register(tuple)
def show_seq(x, *, indent=0):
    return "[" + ", ".join(show(i) for i in x) + "]"
@show.register
def show_map(x: Mapping, *, indent=0):
    return "{" + ", ".join(f"{k}: {show(v)}" for k, v in x.items()) + "}"
@show.register
def _(x: Shape, *, indent=0):
    return "shape"
@show.register(type(None))
def _(x, *, indent=0):
    return "nothing"
for v in (1, True, "s", b"b", [1, "x", (2,)], {"a": [1]}, Circle(2), None, 1.5, {1}):
    print(show(v))
print(show(1.5, indent=2), show.dispatch(Circle) is show.dispatch(Shape), sorted(c.__name__ for c in show.registry))
try:
    show()
except TypeError as e:
    print(e)

class Formatter:
    @singledispatchmethod
    def fmt(self, arg):
        raise NotImplementedError(f"cannot format {type(arg).__name__}")
    @fmt.register
    def _(self, arg: int):
        return f"{arg:05d}"
    @fmt.register
    def _(self, arg: str):
        return arg.upper()
f = Formatter()
print(f.fmt(42), f.fmt("abc"))
try:
    f.fmt([])
except NotImplementedError as e:
    print(e)

def deco(fn):
    @wraps(fn)
    def inner(*a, **k):
        return fn(*a, **k)
    inner.extra = 1
    return inner
@deco
def hello(name: str, n: int = 1) -> str:
    "Doc."
    return name * n
print(hello.__name__, hello.__doc__, hello.__dict__.keys(), hello.__wrapped__.__name__, hello("a", n=2))
class Cell:
    def __init__(self): self.alive = False
    def set_state(self, state): self.alive = state
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, state=False)
c = Cell()
c.set_alive(); print(c.alive)
c.set_dead(); print(c.alive)
