# The decorators unique and verify, and what programs ask enumerations.
import enum
from enum import CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, EnumMeta, EnumType, Flag, IntEnum, unique, verify


@unique
class Suit(Enum):
    HEARTS = "h"
    SPADES = "s"


@verify(UNIQUE, CONTINUOUS)
class Level(IntEnum):
    LOW = 3
    MIDDLE = 4
    HIGH = 5


@verify(NAMED_FLAGS)
class Colour(Flag):
    RED = 1
    GREEN = 2
    YELLOW = 3


def check(what, base, members):
    try:
        made = verify(what)(base("Made", members))
        print("fine", made, list(made))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


check(UNIQUE, Enum, [("A", 1), ("B", 1)])
check(CONTINUOUS, IntEnum, [("A", 1), ("B", 4)])
check(CONTINUOUS, Flag, [("A", 1), ("B", 8)])
check(NAMED_FLAGS, Flag, [("A", 1), ("B", 6)])
check(NAMED_FLAGS, Flag, [("A", 1), ("B", 6), ("C", 26)])
check(UNIQUE, Enum, "A B")
try:
    verify(UNIQUE)(int)
except TypeError as error:
    print(error)
print(repr(UNIQUE), list(enum.EnumCheck), repr(enum.STRICT), list(enum.FlagBoundary))
print(isinstance(Suit, EnumMeta), isinstance(Suit, EnumType), EnumMeta is EnumType, type(Suit), isinstance(int, EnumType))
print(issubclass(Level, int), issubclass(Suit, Enum), issubclass(Colour, Flag), Level.__mro__[1:4], Suit.__bases__)
print([cls.__name__ for cls in (Suit, Level, Colour) if issubclass(cls, Enum)], Suit.__members__, callable(Suit))
print(Suit._member_names_, Suit._value2member_map_, Level._member_type_, Suit._member_map_["SPADES"])
