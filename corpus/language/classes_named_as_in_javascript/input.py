class Error(Exception):
    """The base of a library's exceptions, as many have it."""

    def __init__(self, name: str, message: str = "failed"):
        super().__init__(f"{name} {message}")
        self.source = name
        self.detail = message


class TypeMismatch(Error):
    pass


class Number:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Number(self.value + other.value) if isinstance(other, Number) else NotImplemented

    def __repr__(self):
        return f"{type(self).__name__}({self.value})"


class Map:
    class Symbol:
        kind = "nested"

    def then(self, action):
        return action(self)

    def delete(self, key):
        return f"{self.delete.__name__} {key}"


def Set(*items):
    return f"{Set.__name__} of {len(items)}"


print(Number(1) + Number(2), Number.__name__, Map.__qualname__, Map.Symbol.__qualname__, Set(1, 2))
print(repr(Error("disk")), repr(TypeMismatch("x", message="is no int")), Error.__doc__)
print(Map().then(type), Map().delete("k"), [cls.__name__ for cls in TypeMismatch.__mro__])
for action in (
    lambda: Number(1) + 1,
    lambda: Map() + Map(),
    lambda: Map().missing,
    lambda: len(Number(1)),
    lambda: {**Number(1)},
):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")
try:
    raise TypeMismatch("y")
except Error as error:
    print(type(error), error, error.source, error.detail, error.args)
