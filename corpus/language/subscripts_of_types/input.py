from typing import Generic, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self):
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self


class Table:
    def __class_getitem__(cls, key):
        return f"{cls.__name__} of {key!r}"


class Row(Table):
    pass


def subscript(target, key):
    try:
        return target[key]
    except TypeError as error:
        return f"TypeError: {error}"


print(Stack[int]().push(1).items, Table[3], Row["x"], Row[1, 2])
for target in (int, str, float, bool, object, None, 5, {1}, Ellipsis):
    print(subscript(target, 0))
print(subscript("abc", 1), subscript([1, 2], -1), subscript({"k": 0}, "k"), subscript((1,), 0), subscript(range(5), 2))
print(subscript([1], "0"), subscript("a", 1.0), subscript((1,), None), subscript(b"x", "y"), subscript(range(2), "z"))
