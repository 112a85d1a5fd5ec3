letters = ["a", "b", "c"]

print(list(enumerate(letters)), list(enumerate(letters, start=1)))
print(list(zip(letters, range(10))), list(zip(letters, [1], "xyz")), list(zip()))
print(list(reversed(letters)), list(reversed(range(4))), "".join(reversed("abc")))
print(list(map(str.upper, letters)), list(map(lambda a, b: a * b, letters, [1, 2, 3])))
print(list(filter(None, [0, 1, "", "a"])), list(range(5)), list(range(2, 12, 4)), range(3))
print(range(10)[2], range(10)[-1], range(10)[2:5], len(range(0, 10, 3)), range(3) == range(0, 3, 1))

iterator = iter(letters)
print(next(iterator), next(iterator), next(iterator), next(iterator, "none left"))

pairs = zip(letters, [1, 2, 3])
print(next(pairs), list(pairs), list(pairs))

try:
    list(zip(letters, [1], strict=True))
except ValueError as error:
    print(error)
try:
    for _ in 5:
        pass
except TypeError as error:
    print(error)


class Countdown:
    def __init__(self, start):
        self.left = start

    def __call__(self):
        self.left -= 1
        return self.left


print(list(iter(Countdown(4), 0)))
try:
    iter(5, 6)
except TypeError as error:
    print(error)
