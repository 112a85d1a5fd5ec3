# Dataclasses as programs write them.
from __future__ import annotations
import dataclasses
import enum
import time
from dataclasses import dataclass, field, replace, asdict, astuple, fields
from typing import Callable, Optional, ClassVar

class Status(enum.Enum):
    PENDING = "pending"
    DONE = "done"

LIMIT = 10

def shout(text):
    return text.upper()

@dataclass
class Task:
    name: str
    status: Status = Status.PENDING
    limit: int = LIMIT
    run: Callable = shout
    started: float = field(default_factory=time.time, repr=False, compare=False)
    notes: dict = field(default_factory=dict)
    seen: set = field(default_factory=set)

t = Task("a")
print(t.name, t.status, t.limit, t.run("x"), t.notes, t.seen)
t.notes["k"] = 1
t.status = Status.DONE
print(t.status.value, t.notes, Task("b").notes)
u = replace(t, name=5)
print(u.name + 1, u.notes is t.notes)
print(asdict(u)["run"]("abc"), [f.name for f in fields(u)])

@dataclass(frozen=True)
class P:
    x: int
    y: int = 0
    total: int = field(init=False)
    def __post_init__(self):
        object.__setattr__(self, "total", self.x + self.y)
    def moved(self, dx):
        return dataclasses.replace(self, x=self.x + dx)
p = P(1, 2)
print(p, p.total, p.moved(3), hash(p) == hash(P(1, 2)), {p: 1}[P(1, 2)])
for action in (lambda: setattr(p, "x", 3), lambda: delattr(p, "y"), lambda: setattr(p, "zz", 3)):
    try:
        action()
    except dataclasses.FrozenInstanceError as e:
        print(e)
object.__setattr__(p, "x", "text")
print(p.x, p)

@dataclass(order=True)
class Item:
    priority: int
    name: str = field(compare=False)
items = [Item(3, "c"), Item(1, "a"), Item(2, "b")]
print(sorted(items), min(items).name, Item(1, "z") == Item(1, "y"), Item(1, "a") < Item(2, "a"))
try:
    Item(1, "a") < 3
except TypeError as e:
    print(e)

@dataclass
class Animal:
    name: str
    sound: str = "?"
    def speak(self):
        return f"{self.name} says {self.sound}"
@dataclass
class Dog(Animal):
    sound: str = "woof"
    tricks: list[str] = field(default_factory=lambda: ["sit"])
    count: ClassVar[int] = 0
    def speak(self):
        Dog.count += 1
        return super().speak() + "!"
d = Dog("rex")
d.tricks.append("roll")
print(d, d.speak(), Dog.count, isinstance(d, Animal), Dog("x").tricks, Dog.sound, Animal.sound)
print(Dog == type(d), d == Animal("rex", "woof"), d != Dog("rex", "woof", ["sit", "roll"]))
class Puppy(Dog):
    def __init__(self, name):
        super().__init__(name, tricks=[])
print(Puppy("p"), Puppy("p").speak())
@dataclass(slots=True)
class S:
    a: int
    b: int = 2
s = S(1)
s.a = 5
try:
    s.c = 1
except AttributeError as e:
    print(e)
print(s)
@dataclass(unsafe_hash=True)
class H:
    a: int
print(hash(H(1)) == hash(H(1)), {H(1), H(1)})
@dataclass(repr=False)
class R:
    a: int
    def __repr__(self): return f"<{self.a}>"
print(R(1), [R(2)])
@dataclass
class Empty:
    pass
print(Empty(), Empty() == Empty())
@dataclass
class Tree:
    value: int
    left: Optional[Tree] = None
    right: Optional[Tree] = None
    def insert(self, v):
        if v < self.value:
            if self.left is None: self.left = Tree(v)
            else: self.left.insert(v)
        elif self.right is None: self.right = Tree(v)
        else: self.right.insert(v)
tr = Tree(5)
for v in (3, 8, 1): tr.insert(v)
print(tr)
def make(kind, *args, **kw):
    return kind(*args, **kw)
print(make(Item, 1, name="q"), make(Dog, "z", tricks=[1]))
try:
    make(Item, 1)
except TypeError as e: print(e)
print(list(map(Animal, ["a", "b"])))
print(Task.__name__, Item.__match_args__)
