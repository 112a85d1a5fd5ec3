pairs = [("a", 1), ("b", 2)]

for name, number in pairs:
    print(name, number)

for index, (name, number) in enumerate(pairs):
    print(index, name, number)

for first, *rest in [(1, 2, 3), "xy", [9]]:
    print(first, rest)

record = {}
for record["key"] in range(3):
    print(record)

for i in range(3):
    i *= 10
    print(i)

for (x, y), z in zip([(1, 2), (3, 4)], "ab"):
    print(x + y, z)

print(i, name, first, rest)
