# Arguments that the built-in types do not take.
def attempt(make):
    try:
        print(make())
    except TypeError as error:
        print(error)


def given(function, *args, **kwargs):
    try:
        print(function.__name__, function(*args, **kwargs))
    except (TypeError, ValueError) as error:
        print(function.__name__, type(error).__name__, error)


attempt(lambda: list(sequence=[]))
attempt(lambda: tuple((1,), (2,)))
attempt(lambda: set(items=[]))
attempt(lambda: frozenset([], []))
attempt(lambda: range())
attempt(lambda: range(1, 2, 3, 4))
attempt(lambda: slice())
attempt(lambda: float(1, 2))
attempt(lambda: bool(x=1))

# The same where only run time knows what is called.
for kind in (list, tuple, set, frozenset, float, bool):
    given(kind, 1, 2)
    given(kind, x=1)
given(range)
given(range, 1, 2, 3, 4)
given(slice, 1, 2, 3, 4)
given(dict, 1, 2)
given(int, 1, 2, 3)

# Methods count what they get too.
numbers, word, ages, tags = [1, 2], "word", {"ann": 1}, {"a"}
for method, args in (
    (numbers.append, ()),
    (numbers.append, (1, 2)),
    (numbers.insert, (1,)),
    (numbers.pop, (0, 1)),
    (numbers.sort, (1,)),
    (numbers.copy, (1,)),
    (word.upper, (1,)),
    (word.join, ()),
    (word.startswith, ()),
    (ages.get, ()),
    (ages.update, (1, 2)),
    (ages.keys, (1,)),
    (tags.add, ()),
    (tags.discard, (1, 2)),
    (tags.copy, (1,)),
    ((1, 2).count, ()),
    ((7).bit_length, (1,)),
):
    given(method, *args)
print(numbers, ages, tags)
