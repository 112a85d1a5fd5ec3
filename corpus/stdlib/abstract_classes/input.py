from abc import ABC, abstractmethod, ABCMeta
import abc
class Shape(ABC):
    def __init__(self, name): self.name = name
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def sides(self): ...
    def describe(self):
        return f"{self.name} {self.area()} {self.sides}"
class Sq(Shape):
    def __init__(self, s):
        super().__init__("sq"); self.s = s
    def area(self): return self.s ** 2
    @property
    def sides(self): return 4
class Half(Shape):
    def area(self): return 1
for c in (Shape, Half):
    try:
        c("x")
    except TypeError as e: print(e)
s = Sq(3)
print(s.describe(), isinstance(s, Shape), issubclass(Sq, ABC), Shape.__mro__)
class M(metaclass=ABCMeta):
    @abc.abstractmethod
    async def run(self): pass
    @classmethod
    @abstractmethod
    def make(cls): pass
try: M()
except TypeError as e: print(e)
class N(M):
    async def run(self): return 5
    @classmethod
    def make(cls): return cls()
import asyncio
async def main():
    print(await N.make().run())
asyncio.run(main())
class P(Shape):
    def area(self): return super().area()
    sides = 3
print(P("p").describe())
