# What the body of an enumeration may hold: aliases, automatic values, names that Python uses itself.
from enum import Enum, auto


class Field(Enum):
    name = "the name"
    value = "the value"
    title = "a title"


class Colour(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = RED
    LIME = auto()
    SCARLET = 1


class Counter(Enum):
    ONE = auto()
    TWO = auto()
    TEN = 10
    ELEVEN = auto()
    PAIR = (auto(), "pair")
    first = primary = auto()


class Table(Enum):
    _order_ = "A B"
    _ignore_ = ["index", "Table"]
    index = 3
    A = index * 2
    B = index * 3
    __private = 7

    def hidden(self):
        return self.__private


class Values(Enum):
    NOTHING = None
    LIST = [1, 2]
    DICT = {"a": 1}
    TRUE = True
    ONE = 1
    TYPE = int

    def method(self):
        return self

    class Inner(Enum):
        X = 1


class Lowered(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f"{count}:{name.lower()}:{len(last_values)}"

    FIRST = auto()
    SECOND = auto()


print(Field.name, Field.name.name, Field.name.value, Field.value.name, Field.value.value, Field.title.name, list(Field))
print(list(Colour), Colour.CRIMSON, Colour.SCARLET is Colour.RED, Colour["CRIMSON"], Colour.LIME.value, list(Colour.__members__))
print([member.value for member in Counter], Counter.first is Counter.primary, Counter(10), Counter.PAIR.value[1])
print(list(Table), hasattr(Table, "index"), Table.A.hidden(), Table._Table__private)
print(list(Values), Values(None), Values([1, 2]), Values(1), Values({"a": 1}), Values(int), Values.TRUE is Values.ONE)
print(Values.Inner.X, [1, 2] in Values, 1 in Values, "x" in Values, Values.LIST in Values, Colour.RED in Values)
print([member.value for member in Lowered])
print(vars(Colour.RED), Colour.RED.__class__, Colour.RED.GREEN, type(Colour).__name__, isinstance(Colour.RED, Enum))
print(Colour.__name__, Colour.__doc__, Colour.RED.__objclass__, len(Colour), bool(Colour.RED), Colour, [*reversed(Colour)])
for member in Colour:
    match member:
        case Colour.RED:
            print("stop")
        case Colour.GREEN | Colour.LIME:
            print("go", member.name, member.value)
member.note = "a note"
print(Colour.LIME.note, Colour(3) is member, {member: 1}[Colour(3)], member == 3, member != Colour.RED)
