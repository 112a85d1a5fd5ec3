# Enumerations made by calls, from names that only run time knows.
import sys
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum


def show(enumeration):
    print(repr(enumeration), [(member.name, member.value) for member in enumeration])


show(Enum("Colour", "RED GREEN, BLUE"))
show(Enum("Level", ["LOW", "HIGH"], start=10))
show(Enum("Unit", {"METRE": "m", "SECOND": "s"}))
show(Enum("Size", [("SMALL", 1), ("LARGE", 2), ("BIG", 2)]))
show(IntEnum("Port", "HTTP HTTPS", start=80))
show(StrEnum("Method", "GET POST"))
show(Flag("Right", "READ WRITE EXECUTE"))
show(IntFlag("Bit", ("ONE", "TWO")))
show(Enum("Empty", ()))
show(Enum("Named", names="A B", module="games.chess", qualname="Board.Named", type=int))

Weekday = Enum("Weekday", "MONDAY TUESDAY WEDNESDAY", start=0)
print(Weekday.MONDAY, Weekday(1), Weekday["WEDNESDAY"], Weekday.TUESDAY in Weekday, len(Weekday), Weekday.__members__)


class Shouting(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return f"{name}!{start}{count}"

    def __str__(self):
        return self.value


Words = Shouting("Words", "HELLO BYE")
print(Words.HELLO, list(Words), Words("BYE!11"))
names = [name.upper() for name in ("north", "south")]
Direction = IntEnum("Direction", names)
print(Direction.NORTH + 1, Direction(2), isinstance(Direction.SOUTH, int), Direction.__module__ == __name__)
Number = Enum("Number", [("ONE", 1), ("TWO", 2)], type=int)
Text = Enum("Text", [("A", "a")], type=str)
print(Number.ONE + Number.TWO, Text.A + "b", Number.ONE, Text.A, repr(Number.TWO), Number.__mro__[1:3])
for bad in (lambda: Enum("X"), lambda: Weekday("MONDAY"), lambda: Enum("Y", "A A"), lambda: Enum("Z", "mro"), lambda: Enum()):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(sys.version_info >= (3, 13))
