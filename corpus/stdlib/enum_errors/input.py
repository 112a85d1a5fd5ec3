# What Python says about enumerations that are written or used in a wrong way.
from enum import Enum, Flag, IntEnum, auto, unique


class Colour(Enum):
    RED = 1
    GREEN = 2


def attempt(what):
    try:
        print(what())
    except Exception as error:
        context = error.__context__
        print(type(error).__name__, error, "" if context is None else f"({context})")


def change():
    Colour.RED = 3


def delete():
    del Colour.RED


def rename():
    Colour.RED.name = "x"


def extend():
    class More(Colour):
        BLUE = 3


def twice():
    class Twice(Enum):
        A = 1
        A = 2


def hide():
    class Hide(Enum):
        A = 1

        def A(self):
            return 1


def sunder():
    class Sunder(Enum):
        _a_ = 1


def late():
    class Late(Enum):
        A = auto()

        def _generate_next_value_(name, start, count, last_values):
            return name


def order():
    class Order(Enum):
        _order_ = "B A"
        A = 1
        B = 2


def words():
    class Words(Enum):
        A = "a"
        B = auto()


def numbers():
    class Numbers(IntEnum):
        A = "one"


def not_unique():
    @unique
    class Unique(Enum):
        A = 1
        B = 1
        C = 1


def inherited_new():
    class Inherited(Enum):
        def __new__(cls, value):
            return super().__new__(cls, value)

        A = 1


def mixed():
    class Mixed(Enum, int):
        A = 1


class Failing(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        if value == "wrong":
            return 5
        raise RuntimeError(f"no {value}")


for each in (change, delete, rename, extend, twice, hide, sunder, late, order, words, numbers, not_unique, inherited_new, mixed):
    attempt(each)
attempt(lambda: Colour(7))
attempt(lambda: Colour["BLUE"])
attempt(lambda: Colour.BLUE)
attempt(lambda: Colour.RED.size)
attempt(lambda: Colour.RED < Colour.GREEN)
attempt(lambda: Colour.RED + 1)
attempt(lambda: Colour + 1)
attempt(lambda: Colour())
attempt(lambda: Failing("wrong"))
attempt(lambda: Failing("that"))
attempt(lambda: Flag("F", [("A", 1.5)]))
attempt(lambda: int(Colour.RED))
