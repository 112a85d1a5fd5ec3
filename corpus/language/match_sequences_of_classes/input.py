import collections.abc
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, deque
from types import MappingProxyType


class Pages(collections.abc.Sequence):
    """Pages that are fetched when somebody asks."""

    def __init__(self, count):
        self.count = count
        self.fetched = []

    def __len__(self):
        return self.count

    def __getitem__(self, number):
        if not -self.count <= number < self.count:
            raise IndexError(number)
        self.fetched.append(number)
        return f"page {number}"


class Settings(collections.abc.Mapping):
    def __init__(self, **values):
        self.values_by_name = values

    def __getitem__(self, name):
        return self.values_by_name[name]

    def __iter__(self):
        return iter(self.values_by_name)

    def __len__(self):
        return len(self.values_by_name)


class Row:
    def __init__(self, *cells):
        self.cells = cells

    def __len__(self):
        return len(self.cells)

    def __getitem__(self, place):
        return self.cells[place]


def describe(thing):
    match thing:
        case []:
            return "nothing"
        case [_]:
            return "one"
        case [first, *_, last]:
            return f"from {first} to {last}"
        case {"mode": mode, **rest}:
            return f"mode {mode}, {len(rest)} more"
        case {}:
            return "a mapping"
        case _:
            return "something else"


for pages in (Pages(0), Pages(1), Pages(40)):
    print(describe(pages), pages.fetched)
print(describe(Settings(mode="fast", size=3)), describe(Settings()))
print(describe(Row(1, 2)))
collections.abc.Sequence.register(Row)
print(describe(Row(1, 2)))
for thing in (
    deque([1, 2, 3]),
    UserList([4, 5]),
    UserDict(mode="slow"),
    OrderedDict(mode=1, a=2),
    Counter("mode"),
    ChainMap({"mode": 2}),
    MappingProxyType({"mode": 3}),
    range(3),
    "text",
    b"bytes",
    {1, 2},
):
    print(type(thing).__name__, describe(thing))

match range(10**9):
    case [start, second, *_]:
        print(start, second)
