first, *middle, last = range(6)
print(first, middle, last)
head, *tail = "word"
print(head, tail)
*start, end = (1,)
print(start, end)
a, (b, *c), *d = 1, (2, 3, 4), 5, 6
print(a, b, c, d)

numbers = [1, 2]
print([0, *numbers, 3], (*numbers, *numbers), sorted({*numbers, 9}), {**{"a": 1}, "b": 2})
print(*numbers, sep="-")
print(max(*numbers, 7), [*"ab", *range(2), *{"k": 1}])

try:
    one, two, *rest = [1]
except ValueError as error:
    print(error)

records = ["Ada 36 London Paris", "Alan 41"]
for name, age, *cities in map(str.split, records):
    print(name, int(age) + 1, cities)
