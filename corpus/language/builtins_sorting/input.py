words = ["pear", "fig", "Apple", "kiwi", "plum"]

print(sorted(words), sorted(words, reverse=True))
print(sorted(words, key=len), sorted(words, key=len, reverse=True))
print(sorted(words, key=str.lower), sorted("hello"))
print(sorted([3, 1.5, True, -2]), sorted([[2], [1, 9], [1]]), sorted({"b": 1, "a": 2}))

people = [("Ada", 36), ("Bob", 25), ("Cleo", 36), ("Dan", 25)]
print(sorted(people, key=lambda person: person[1]))
people.sort(key=lambda person: (-person[1], person[0]))
print(people)

print(min(words, key=len), max(words, key=len), min([], default="nothing"), max(1, 5, 3), min("b", "a"))
print(max([1, 2.0, 2]), max([2, 2.0]), min((0, "a"), (0, "b")))
try:
    sorted([1, "a"])
except TypeError as error:
    print(error)
try:
    max([])
except ValueError as error:
    print(error)
