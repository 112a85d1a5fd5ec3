class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start <= 0:
            raise StopIteration
        self.start -= 1
        return self.start + 1


class Squares:
    """Can be iterated by its items alone."""

    def __getitem__(self, index):
        if index >= 4:
            raise IndexError(index)
        return index * index


class Tree:
    def __init__(self, value, *children):
        self.value = value
        self.children = children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

    def __reversed__(self):
        for child in reversed(self.children):
            yield from reversed(child)
        yield self.value


print(list(Countdown(3)), sum(Countdown(4)), 2 in Countdown(3), max(Countdown(5)), [*Countdown(2), 0])
print(list(Squares()), 9 in Squares(), 5 in Squares(), list(zip(Squares(), Countdown(9))))
tree = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(tree), list(reversed(tree)), sorted(tree, reverse=True), dict(zip("abcd", tree)))

first, *rest = Countdown(4)
print(first, rest)
countdown = Countdown(5)
for number in countdown:
    if number == 3:
        break
print(list(countdown), next(countdown, "empty"))

lines = iter(["a = 1", "b = 2", "", "ignored"])
print([line.split(" = ") for line in iter(lambda: next(lines), "")], next(lines))
pairs = iter(range(6))
print(list(zip(pairs, pairs)), list(map(lambda a, b: a * b, Squares(), Countdown(3))))
iterator = iter([1, 2, 3])
print(next(iterator), list(enumerate(iterator, 10)), next(iterator, None))
try:
    iter(5)
except TypeError as error:
    print(error)
try:
    next([1])
except TypeError as error:
    print(error)


class Broken:
    def __iter__(self):
        return [1, 2]


try:
    for _ in Broken():
        pass
except TypeError as error:
    print(error)
