"""Classes of a user, for rows about special methods. `classes.ts` has the same ones."""

CLASSES = {}


def user_class(cls):
    cls.__module__ = "__main__"
    CLASSES[cls.__name__] = cls
    return cls


@user_class
class Plain:
    def __init__(self, value=0):
        self.value = value

    def shown(self):
        return f"shown {self.value}"


@user_class
class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"

    def __eq__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y) if isinstance(other, Vector) else NotImplemented

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor) if isinstance(factor, int) else NotImplemented

    def __rmul__(self, factor):
        return self.__mul__(factor)

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __abs__(self):
        return self.x + self.y

    def __bool__(self):
        return self.x != 0 or self.y != 0

    def __lt__(self, other):
        return (self.x, self.y) < (other.x, other.y) if isinstance(other, Vector) else NotImplemented

    def __len__(self):
        return 2

    def __getitem__(self, index):
        return (self.x, self.y)[index]

    def __contains__(self, item):
        return item == self.x or item == self.y

    def __format__(self, spec):
        return f"<{self.x}|{spec}>"

    def __int__(self):
        return self.x

    def __float__(self):
        return self.x + 0.5

    def __index__(self):
        return self.x

    def __round__(self, digits=None):
        return digits

    def __iadd__(self, other):
        self.x += other
        return self


@user_class
class Longer(Vector):
    def __radd__(self, other):
        return "longer first"

    def __eq__(self, other):
        return "asked first"

    def __hash__(self):
        return 5


@user_class
class OnlyEqual:
    def __eq__(self, other):
        return isinstance(other, OnlyEqual)

    def __str__(self):
        return "only equal"


@user_class
class Wrong:
    def __repr__(self):
        return 5

    def __str__(self):
        return None

    def __bool__(self):
        return 1

    def __len__(self):
        return -1

    def __hash__(self):
        return "x"

    def __format__(self, spec):
        return 3

    def __index__(self):
        return "no"

    def __iter__(self):
        return 7


@user_class
class Empty:
    def __len__(self):
        return 0


@user_class
class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration("done")
        self.left -= 1
        return self.left


@user_class
class Indexed:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError("end")
        return index * 10


@user_class
class Cheap:
    def __init__(self, price):
        self.price = price

    def __lt__(self, other):
        return self.price < other.price

    def __repr__(self):
        return f"Cheap({self.price})"


@user_class
class Trouble(ValueError):
    def __init__(self, message, code):
        super().__init__(message)
        self.code = code


@user_class
class Quiet(Exception):
    pass
