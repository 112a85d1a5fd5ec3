week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
print(week[::2], week[1::3], week[::-1], week[-3:], week[4:1:-1], week[10:], week[-100:2])

numbers = list(range(10))
numbers[::2] = [0] * 5
print(numbers)
numbers[1:4] = ["a"]
print(numbers)
numbers[3:3] = [7, 7]
print(numbers)
numbers[::-1] = sorted(map(str, numbers))
print(numbers)
del numbers[::3]
print(numbers)
del numbers[2:]
numbers[len(numbers) :] = (1, 2)
print(numbers)


def attempt(action):
    try:
        action()
    except (ValueError, TypeError, IndexError) as error:
        print(f"{type(error).__name__}: {error}")


def assign(target, key, value):
    target[key] = value


attempt(lambda: assign(numbers, slice(None, None, 2), [1]))
attempt(lambda: assign(numbers, slice(0, 2), 5))
attempt(lambda: numbers[::0])
attempt(lambda: assign(numbers, 9, 1))
attempt(lambda: numbers["1":])
attempt(lambda: assign("text", slice(0, 1), "x"))

text = "interleaved"
print(text[::2] + text[1::2], text[::-1], text[-4:-1], text[3:-3:2], text[5:2])
print((1, 2, 3, 4)[::-2], range(0, 20, 3)[1:-1], range(10)[::-3], list(range(10)[7:2:-2]))
print(slice(1, None, 2).indices(6), slice(-3, None).indices(10), b"bytes"[1:4])
window = slice(-2, None)
print(week[window], text[window], (1, 2, 3)[window], repr(window))
grid = [[row * 3 + column for column in range(3)] for row in range(3)]
print([row[::-1] for row in grid[::-1]], [row[1] for row in grid])
