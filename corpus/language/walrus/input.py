lines = iter(["first", "second", "", "never read"])

while line := next(lines):
    print("read", line)

if (count := len("four")) > 3:
    print("long", count)

values = [1, 5, 12]
print([doubled for value in values if (doubled := value * 2) > 5], doubled)
print(any((found := value) > 4 for value in values), found)
print((a := 1) + (b := 2), a, b)


def classify(number):
    return (rest := number % 3) and f"rest {rest}"


print(classify(7), classify(9))
