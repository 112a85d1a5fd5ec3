import enum
from enum import Enum, auto, IntEnum, Flag, StrEnum
from dataclasses import dataclass

class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def pretty(self): return self.name.title()
    @classmethod
    def default(cls): return cls.GREEN
    @property
    def hexa(self): return hex(self.value)

class Status(Enum):
    PENDING = "pending"
    DONE = "done"
    FAILED = auto()

class Level(IntEnum):
    LOW = 1
    HIGH = 10

class Perm(Flag):
    R = auto()
    W = auto()
    RW = R | W

class Kind(StrEnum):
    A = "a"
    B = auto()

class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def density(self): return round(self.mass / self.radius ** 3, 2)

@dataclass
class Task:
    name: str
    status: Status = Status.PENDING
    level: Level = Level.LOW

def describe(c: Color) -> str:
    if c is Color.RED:
        return "red!"
    if c == Color.GREEN:
        return "green " + c.name
    return f"{c.name}={c.value} {c.pretty()} {c}"

print([describe(c) for c in Color], describe(Color(2)), describe(Color["BLUE"]))
print(Color.default(), Color.RED.hexa, Color.CRIMSON is Color.RED, Color.RED in [Color.RED])
t = Task("a")
print(t, t.status is Status.PENDING, t.status.value)
t.status = Status.DONE
counts: dict[Status, int] = {}
for s in (Status.DONE, Status.DONE, Status.PENDING):
    counts[s] = counts.get(s, 0) + 1
print(counts, Status.FAILED.value)
print(Level.HIGH > Level.LOW, Level.HIGH + 1, sorted([Level.HIGH, Level.LOW]), max(Level), int(Level.LOW), Level.LOW == 1, Level.HIGH.value + 1, Level.HIGH * 2.5)
print(Perm.R | Perm.W, Perm.RW & Perm.R, Perm.R in Perm.RW, (Perm.R | Perm.W).name, Perm(0).name)
print(Kind.A + "x", Kind.B.upper(), Kind.A == "a", f"{Kind.B}", Kind("b").name)
print(Planet.EARTH.density, Planet.MARS.mass, Planet.EARTH.value)
def state(s):
    match s:
        case Status.PENDING: return "p"
        case Status.DONE: return "d"
        case _: return "?"
print([state(s) for s in Status])
try:
    Color(9)
except ValueError as e: print(e)
try:
    Color["X"]
except KeyError as e: print(e)
try:
    Color.RED = 3
except AttributeError as e: print(e)
try:
    Color.RED < Color.BLUE
except TypeError as e: print(e)
print(isinstance(Color.RED, Color), isinstance(Color.RED, Enum), type(Color.RED), len(Color), list(Color), Color.__members__.keys())
last: Color | None = None
for c in Color:
    last = c
print(last, last.name, last and last.value, not last)
x = Level.LOW
x += 1
print(x, type(x))
d = {c: c.value for c in Color}
print(d[Color.RED], {c.name for c in Status} == {"PENDING", "DONE", "FAILED"})
class Shape(Enum):
    SQUARE = "square"
    def area(self, side): return side * side
print(Shape.SQUARE.area(3), Shape("square").value.upper(), Shape.SQUARE.value == "square")
val = Color.RED.value + Color.BLUE.value
print(val, "v" + Status.DONE.value, Level(10).name, -Level.HIGH, [1,2][Level.LOW])
