a, b = 1, 2
a, b = b, a
print(a, b)

(x, y), z = (1, 2), 3
[p, [q, r]] = "a", "bc"
print(x, y, z, p, q, r)

for name, (width, height) in {"a4": (210, 297), "a5": (148, 210)}.items():
    print(f"{name}: {width}x{height}")

first = second = third = []
first.append("shared")
print(second, third is first)

values = [0, 1, 2]
index = 0
index, values[index] = 2, "set after index"
print(index, values)
values[0], values[-1] = values[-1], values[0]
print(values)


def fibonacci(count):
    current, following = 0, 1
    for _ in range(count):
        current, following = following, current + following
    return current


print(fibonacci(10), fibonacci(100))

for wrong in [(1,), (1, 2, 3), 5]:
    try:
        left, right = wrong
    except (ValueError, TypeError) as error:
        print(error)
