def read():
    for line in ["3 apples", "x", "10 pears", "7 figs", "", "1 plum"]:
        print("reading", repr(line))
        yield line


def parse(lines):
    for line in lines:
        count, _, fruit = line.partition(" ")
        if count.isdigit():
            yield int(count), fruit


def take(count, items):
    for item in items:
        if count == 0:
            return
        count -= 1
        yield item


def flatten(tree):
    for item in tree:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


for count, fruit in take(2, parse(read())):
    print(fruit, "*" * count)

print(list(flatten([1, [2, [3, 4], []], [[5]]])))
print(sum(count for count, _ in parse(["2 a", "3 b"])))
