from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Sized, Iterable, Sequence, Hashable

class Shape(ABC):
    @abstractmethod
    def area(self): ...

class Square:
    def area(self): return 4

Shape.register(Square)
print(isinstance(Square(), Shape), issubclass(Square, Shape), isinstance(3, Shape))

@Shape.register
class Circle:
    pass
print(issubclass(Circle, Shape), isinstance(Circle(), Shape), Shape.register(int) is int, isinstance(3, Shape))

class Plugin(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Plugin:
            return any("run" in B.__dict__ for B in other.__mro__)
        return NotImplemented
class Good:
    def run(self): pass
class Bad: pass
print(isinstance(Good(), Plugin), isinstance(Bad(), Plugin), issubclass(Good, Plugin))
Plugin.register(float)
print(isinstance(1.5, Plugin))
try:
    Shape()
except TypeError as e:
    print(e)
Made = type("Made", (Square,), {"x": 5, "double": lambda self: self.x * 2, "__repr__": lambda self: "<made>"})
m = Made()
print(Made.__name__, m.x, m.double(), m, isinstance(m, Square), isinstance(m, Shape), Made.__bases__, m.area())
Err = type("Err", (ValueError,), {})
try:
    raise Err("boom")
except ValueError as e:
    print(type(e).__name__, e)
Plain = type("Plain", (), dict(a=1))
print(Plain().a, Plain)
class Bag:
    pass
Sequence.register(Bag)
print(isinstance(Bag(), Sequence), isinstance(Bag(), Iterable), isinstance(Bag(), Sized), issubclass(Bag, Hashable))
for bases in [(Iterable,), (Sized,)]:
    C = type("C", bases, {"__iter__": lambda s: iter([1]), "__len__": lambda s: 2})
    print(isinstance(C(), bases[0]), len(C()), list(C()))
try:
    type("D", (Sized,), {})()
except TypeError as e:
    print(e)
try:
    Shape.register(5)
except TypeError as e:
    print(e)
