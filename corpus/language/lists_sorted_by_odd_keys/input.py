numbers = [3, 1, 2]
try:
    numbers.sort(key=lambda n: numbers[0])
except IndexError as error:
    print(error, numbers)


def meddling(n):
    numbers.append(n)
    return n


try:
    numbers.sort(key=meddling)
except ValueError as error:
    print(error, numbers)


def picky(n):
    if n == 2:
        raise KeyError(n)
    return -n


for action in (lambda: numbers.sort(key=picky), lambda: sorted(numbers, key=picky), lambda: numbers.sort(key=5)):
    try:
        action()
    except (KeyError, TypeError) as error:
        print(repr(error), numbers)


class Version:
    asked = 0

    def __init__(self, text):
        self.parts = [int(part) for part in text.split(".")]

    def __lt__(self, other):
        Version.asked += 1
        return self.parts < other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


versions = [Version(text) for text in ("1.10", "1.9", "0.5", "1.9.1")]
versions.sort()
print(versions, sorted(versions, reverse=True), max(versions), min(versions))
people = [("bob", 30), ("ada", 30), ("cy", 25)]
people.sort(key=lambda person: person[1])
print(people, sorted(people, key=lambda person: (-person[1], person[0])))
people.sort(key=lambda person: person[1], reverse=True)
print(people, sorted("bAc", key=str.lower), sorted([True, 0.5, -1]), sorted({"b": 1, "a": 2}))
try:
    sorted([1, "a", None])
except TypeError as error:
    print(error)
