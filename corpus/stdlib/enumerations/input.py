from enum import Enum, auto, unique
import enum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = auto()
    CRIMSON = 1
    @property
    def pretty(self):
        return self.name.title()
    def is_red(self): return self is Color.RED
    @classmethod
    def default(cls): return cls.GREEN
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color.BLUE.value, Color.CRIMSON)
print(list(Color), len(Color), Color(2), Color["BLUE"], Color.RED is Color(1), Color.RED == 1, Color.RED == Color.RED)
print(Color.RED.pretty, Color.CRIMSON.is_red(), Color.default(), isinstance(Color.RED, Color), type(Color.RED))
for c in Color: print(c.name, c.value, end=";")
print()
print({Color.RED: "r"}[Color.RED], Color.RED in Color, 3 in Color, 9 in Color, Color, [n for n in Color.__members__])
for bad in (lambda: Color(9), lambda: Color["X"], lambda: Color.PURPLE, lambda: Color.RED < Color.GREEN):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
try: Color.RED.value = 3
except AttributeError as e: print(e)
try: Color.RED = 3
except AttributeError as e: print(e)
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def g(self): return round(self.mass / self.radius, 3)
print(Planet.EARTH, Planet.MARS.mass, Planet.EARTH.g, Planet.EARTH.value, repr(Planet.MARS))
@unique
class U(Enum):
    A = "a"
    B = "b"
print(f"{U.A} {U.A!r} {U.A.value:>3}", str(U.B))
try:
    @unique
    class V(Enum):
        A = 1
        B = 1
except ValueError as e: print(e)
try:
    class W(Color): pass
except TypeError as e: print(e)
class Miss(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A if v == "x" else None
print(Miss("x"), Miss(1))
try: Miss("y")
except ValueError as e: print(e)
class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return name.lower()
    ONE = auto()
    TWO = auto()
print([m.value for m in Auto], sorted(Color, key=lambda c: -c.value), list(reversed(Color)))
class St(Enum):
    IDLE = "idle"
    RUN = "run"
    def next(self):
        ms = list(St); return ms[(ms.index(self) + 1) % len(ms)]
s = St.IDLE
if s == St.IDLE: s = s.next()
print(s, s.next(), St("run"), hash(St.IDLE) == hash("IDLE"), bool(St.IDLE))
match s:
    case St.RUN: print("running")
    case _: print("?")
