# Enumerations with behaviour: values with parts, other base classes, methods of their own.
from dataclasses import dataclass
from enum import Enum, member, nonmember
import enum


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.673e-11 * self.mass / self.radius**2

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda planet: planet.mass)


class Named:
    def __str__(self):
        return self.name.lower().replace("_", " ")


class Task(Named, Enum):
    READ_FILE = 1
    SEND_MAIL = 2


class Ordered(Enum):
    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented


class Grade(Ordered):
    GOOD = 3
    FAIR = 2
    POOR = 1


@dataclass
class Limits:
    low: int
    high: int = 10

    def holds(self, value):
        return self.low <= value <= self.high


class Range(Limits, Enum):
    SMALL = 0, 5
    LARGE = 6


class Celsius(float, Enum):
    FREEZING = 0.0
    BOILING = 100.0


class Point(tuple, Enum):
    ORIGIN = (0, 0)
    UNIT = (1, 1)


class Shape(Enum):
    def _area(size):
        return size * size

    SQUARE = member(_area)
    SIDES = nonmember({"square": 4})

    def __call__(self, size):
        return self.value(size)

    @enum.property
    def title(self):
        return self.name.title()


print(f"{Planet.EARTH.gravity:.3f}", Planet.heaviest(), Planet.MARS.value, Planet((5.976e24, 6.37814e6)), Planet(6.421e23, 3.3972e6))
print(Task.READ_FILE, f"{Task.SEND_MAIL:>12}", repr(Task.READ_FILE), [str(task) for task in Task])
print(sorted(Grade), Grade.POOR < Grade.GOOD, max(Grade.POOR, Grade.FAIR, key=lambda grade: grade.value))
print(repr(Range.SMALL), Range.SMALL.holds(5), Range.LARGE.high, Range.LARGE.holds(5), Range.SMALL == Limits(0, 5))
print(Celsius.BOILING / 2, Celsius.FREEZING < 1, repr(Celsius.BOILING), Celsius.BOILING, Celsius(0.0), f"{Celsius.BOILING}")
print(Point.UNIT, Point.UNIT[0], len(Point.ORIGIN), Point.UNIT == (1, 1), Point((0, 0)), repr(Point.UNIT))
print(Shape.SQUARE(4), Shape.SIDES, list(Shape) == [Shape.SQUARE], Shape.SQUARE.title)
try:
    Grade.GOOD < 3
except TypeError as error:
    print(error)
try:
    Shape.title
except AttributeError as error:
    print(error)
try:

    class Mixed(int, str, Enum):
        A = 1

except TypeError as error:
    print(error)
