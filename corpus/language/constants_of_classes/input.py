"""Attributes of classes that objects read as their own."""

import itertools


class Account:
    """Numbers its objects."""

    numbers = itertools.count(1)
    LIMIT = 3
    RATES = {"low": 0.5, "high": 2.0}

    def __init__(self, owner, balance=0):
        self.number = next(self.numbers)
        self.owner = owner
        self.balance = balance * self.LIMIT

    def __repr__(self):
        return f"{self.number}: {self.owner} {self.balance}"

    def rate(self, name):
        return self.RATES[name] * self.balance

    def raise_limit(self):
        Account.LIMIT += 1
        return self.LIMIT


class Shape:
    """A class below has another number of sides; an object a name of its own."""

    sides = 0
    name = "shape"
    kinds = []

    def __init__(self, *kinds):
        self.kinds.extend(kinds)

    def describe(self):
        return f"{self.name} with {self.sides} sides, {self.kinds}"

    def rename(self, name):
        self.name = name


class Square(Shape):
    sides = 4


class Early:
    """A property of a class below sees the object before it is whole."""

    label = "early"

    def __init__(self):
        self.seen = self.label
        self.size = 3


class Late(Early):
    @property
    def label(self):
        return hasattr(self, "size")


class Hidden:
    step = 2

    def value(self):
        Hidden = 5
        return Hidden * self.step


def convert(kind, *args, **keywords):
    try:
        return repr(kind(*args, **keywords))
    except (TypeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


print(Account("ann", 2), Account("bob"), Account("cid", 1).rate("high"))
print(Account("dan").raise_limit(), Account("eve", 1))
shape, square = Shape("round"), Square("even")
shape.rename("blob")
print(shape.describe(), square.describe(), Shape.name)
Shape.sides = 9
print(shape.describe(), square.describe())
print(Early().seen, Late().seen, Hidden().value())
print(convert(int, "ff", base=16), convert(int, "1", nope=1), convert(str, b"ab", encoding="ascii"))
print(convert(str, 1, 2, 3, 4), convert(bytes, 1, 2, 3, 4), convert(complex, imag=2), convert(complex, 1, 2, 3))
