def total(*numbers, **options):
    return sum(numbers) + len(options)


def plain(a, b):
    return a, b


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return iter(range(self.start, 0, -1))


class Options:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key.upper()


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print("TypeError:", error)


def tour(items, options):
    attempt(lambda: total(*items))
    attempt(lambda: total(1, *items))
    attempt(lambda: total(**options))
    attempt(lambda: total(a=1, **options))
    attempt(lambda: plain(**options))
    attempt(lambda: [0, *items])
    attempt(lambda: (*items, 0))
    attempt(lambda: max(*items))


tour([1, 2], {"a": 3, "b": 4})
tour(Countdown(3), Options())
tour(7, 8)
tour(None, [("a", 1)])
tour("12", {1: 2})
attempt(lambda: total(**{"a": 1}, **{"a": 2}))
attempt(lambda: plain(1, **{"a": 2, "b": 3}))
