# Classes that extend list: a stack, a list that checks what goes in, one whose slices are of its own class.


class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    def peek(self):
        return self[-1]

    @property
    def depth(self):
        return len(self)


stack = Stack([1, 2])
stack.push(3).push(4)
print(stack, stack.peek(), stack.depth, stack.pop(), stack)
print(stack == [1, 2, 3], [1, 2, 3] == stack, stack < [1, 2, 4], [0] > stack, bool(stack), bool(Stack()))
print(isinstance(stack, list), issubclass(Stack, list), type(stack), Stack.__mro__)
print(type(stack[:2]), type(stack + [4]), type([0] + stack), type(stack * 2), type(stack.copy()), [0] + stack)
stack += [9]
print(type(stack), stack, max(stack), sum(stack), sorted(stack, reverse=True), 9 in stack, stack.index(9))
first, *rest = stack
print(first, rest, *stack, list(reversed(stack)))
stack.items = "an attribute"
stack.length = 7
print(stack.__dict__, len(stack))


class Numbers(list):
    def __init__(self, *numbers, name="numbers"):
        super().__init__(numbers)
        self.name = name

    def append(self, number):
        if not isinstance(number, (int, float)):
            raise TypeError(f"{self.name} takes numbers, not {number!r}")
        super().append(number)

    def extend(self, numbers):
        for number in numbers:
            self.append(number)

    def __getitem__(self, place):
        found = super().__getitem__(place)
        return Numbers(*found, name=self.name) if isinstance(place, slice) else found

    def __repr__(self):
        return f"Numbers({super().__repr__()}, name={self.name!r})"


numbers = Numbers(1, 2.5, 3, name="prices")
numbers.extend([4, 5])
print(numbers, numbers[1], numbers[1:3], numbers[-1:], len(numbers))
try:
    numbers.append("six")
except TypeError as error:
    print(error)
numbers.sort(reverse=True)
numbers[0:2] = [50, 40]
del numbers[-1]
print(numbers, list.__len__(numbers), list(numbers))


class Loud(list):
    """What list() and the operators ask, and what they do not ask."""

    def __iter__(self):
        for item in super().__iter__():
            yield f"{item}!"

    def __len__(self):
        return super().__len__() + 100

    def __contains__(self, item):
        return item == "magic" or super().__contains__(item)

    def __eq__(self, other):
        return isinstance(other, Loud) and list.__eq__(self, other)


loud = Loud(["a", "b"])
plain = ["x"]
plain.extend(loud)
plain += loud
plain[0:0] = loud
print(plain, list(loud), tuple(loud), [*loud], len(loud), loud[0], repr(loud), [] + loud)
print("magic" in loud, "a" in loud, "a!" in loud, loud == ["a", "b"], loud == Loud("ab"), loud != ["a", "b"])
a, b = loud
print(a, b, " ".join(loud), sorted(loud))


def total(values: list) -> int:
    if isinstance(values, list):
        values.append(1)
    return sum(values)


print(total([1, 2]), total(Stack([1, 2])))
match stack:
    case [first, *_]:
        print("starts with", first)
for wrong in (lambda: Stack(1, 2), lambda: Stack(5), lambda: stack["a"], lambda: stack + (1,), lambda: hash(stack)):
    try:
        wrong()
    except TypeError as error:
        print(error)
