"""Tuples whose parts have types of their own, taken apart in loops, comprehensions, calls and swaps."""


def report(batch):
    for number, name in batch:
        print(number + 1, name.upper())
    for i, (number, name) in enumerate(batch):
        print(i, number * 2, name[0])
    return [number - 1 for number, name in batch], {name.upper(): number for number, name in batch}


print(report([(1, "x"), (2, "y")]))


def bounds(values):
    return min(values), max(values)


low, high = bounds([3, 1, 2])
low, high = high, low
print(low, high)


def label():
    return 1, "one"


number, text = label()
number, text = text, number
print(number, text)
pair = label()
print(pair[0] + 1, pair[1].upper(), len(pair), pair[-1], pair[:1])
first, second = pair
print(first + 1, second * 2)


class Queue:
    def __init__(self):
        self.jobs: list[tuple[int, str]] = []

    def add(self, priority, name):
        self.jobs.append((priority, name))

    def take(self):
        priority, name = self.jobs.pop(0)
        return name, priority

    def total(self):
        return sum(priority for priority, _ in self.jobs)


queue = Queue()
queue.add(2, "b")
queue.add(5, "c")
print(queue.total())
job, weight = queue.take()
print(job.upper(), weight + 1, queue.total())

prices = {"tea": (2, 1.5), "milk": (1, 0.75)}
for item, (count, price) in prices.items():
    print(item, count * price)
print(sorted((price, item) for item, (count, price) in prices.items()))
print([a + b for a, b in zip([1, 2], [3, 4])], [x for pair in zip("ab", "cd") for x in pair])
print(max(prices.items(), key=lambda entry: entry[1][1])[0])
rows = [(1, "a", None), (2, None, 3)]
for n, letter, rest in rows:
    if letter is not None:
        print(n, letter.upper())
    if rest is not None:
        print(n, rest + 1)
a, b, *others = (1, "two", 3, 4)
print(a + 1, b.upper(), others)
