from abc import ABC, abstractmethod
import asyncio

class Shape(ABC):
    """A shape."""
    def __init__(self, name):
        self.name = name
    @abstractmethod
    def area(self) -> float:
        """Its area."""
    @property
    @abstractmethod
    def sides(self) -> int: ...
    @abstractmethod
    async def fetch(self, n=1): ...
    def describe(self):
        return f"{self.name}: {self.area():.2f} {self.sides}"

class Sq(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side
    def area(self) -> float:
        return self.side * self.side
    @property
    def sides(self): return 4
    async def fetch(self, n=1):
        await asyncio.sleep(0)
        return self.side * n

class Half(Shape):
    def area(self): return 1.5

class Circle(Half):
    sides2 = 1
    def area(self): return super().area() * 2
    @property
    def sides(self): return 0
    async def fetch(self, n=1): return n

for c in (lambda: Shape("x"), lambda: Half("h")):
    try:
        c()
    except TypeError as e:
        print(e)
shapes = [Sq(2), Circle("c")]
for s in shapes:
    print(s.describe(), s.area(), isinstance(s, Shape), isinstance(s, ABC), issubclass(Half, ABC))
async def main():
    for s in shapes:
        print(await s.fetch(), await s.fetch(3))
asyncio.run(main())
def make(cls, *args):
    try:
        return cls(*args).describe()
    except TypeError as e:
        return str(e)
print(make(Sq, 3), make(Shape, "x"), make(Half, "x"))

class Repo(ABC):
    @abstractmethod
    def get(self, key): raise NotImplementedError
    @abstractmethod
    def put(self, key, value):
        print("base put", key)
    @classmethod
    @abstractmethod
    def create(cls): ...
    @staticmethod
    def helper(x): return x + 1
class Mem(Repo):
    def __init__(self): self.data = {}
    def get(self, key): return self.data[key]
    def put(self, key, value):
        super().put(key, value)
        self.data[key] = value
    @classmethod
    def create(cls): return cls()
m = Mem.create()
m.put("a", 1)
print(m.get("a"), Mem.helper(2), Repo.helper(3))
class Nothing(ABC):
    pass
Nothing()
class Only(ABC):
    @abstractmethod
    def run(self): ...
try:
    Only()
except TypeError as e: print(e)
class Sub(Only):
    run = None
print(Sub().run)
class Base(ABC):
    @abstractmethod
    def go(self): ...
class Der(Base):
    def go(self):
        r = super().go()
        return ("der", r)
print(Der().go(), Base.go(Der()))
