log = []


def note(name, value):
    log.append(name)
    return value


counts = {"a": 1, "b": 10}
note("object", counts)[note("key", "a")] += note("value", 5)
print(counts, log)

# The object is what the name stood for before the key was evaluated.
items = [1, 2]
kept = items


def swapped():
    global items
    items = [10, 20]
    return 0


items[swapped()] += 1
print(items, kept)


class Meter:
    def __init__(self):
        self.readings = {"now": 1}
        self.total = 0

    def reset(self):
        self.readings = {"now": 100}
        return "now"

    def grown(self):
        self.total = 50
        return 1

    def run(self):
        first = self.readings
        self.readings[self.reset()] += 1
        print(first, self.readings)
        self.total += self.grown()
        print(self.total)


Meter().run()


def unbound():
    if not log:
        table = {}
        key = "a"
    try:
        table[f"{key}"] += 1
    except UnboundLocalError as error:
        print(error)
    table = {}
    try:
        table[f"{key}"] += 1
    except UnboundLocalError as error:
        print(error)


unbound()
i = 0
i, kept[i] = 1, "second target sees the first"
print(i, kept)
