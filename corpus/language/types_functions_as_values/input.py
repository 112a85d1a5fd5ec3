"""Functions that travel: what their parameters hold follows from every way in which they are called."""


def twice(value):
    return value * 2


def halve(value):
    return value / 2


def apply(function, value):
    return function(value)


# One caller by name, others by a parameter, a list, a dict, an attribute and a closure.
print(twice(4), apply(twice, "ab"), apply(halve, 8), apply(twice, 1.5))
steps = [twice, halve]
print([step(10) for step in steps])
table = {"twice": twice}
table["halve"] = halve
for name, function in table.items():
    print(name, function(3))
print(table["twice"]([1]), table.get("missing"), table.get("halve", twice)(5))


class Button:
    def __init__(self, action):
        self.action = action
        self.log = []

    def press(self, times):
        for _ in range(times):
            self.log.append(self.action(times))
        return self.log

    def replace(self, action):
        old, self.action = self.action, action
        return old


button = Button(twice)
print(button.press(2))
old = button.replace(lambda times: f"pressed {times}")
print(button.press(1), old(2.5))
press = button.press
print(press(1))


class Loud(Button):
    def press(self, times):
        return ["loud", times, *super().press(1)]


buttons = [button, Loud(str)]
presses = [each.press for each in buttons]
print([press(2) for press in presses])
print([len(press(times)) for press, times in zip(presses, (1, 2))])


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


print(compose(twice, halve, str)(3), compose(len, twice)("abc"))


def counter(start):
    def count(step=1):
        nonlocal start
        start += step
        return start

    return count


tick = counter(10)
print(tick(), tick(5), tick(0.5), tick(step=-1))
tock = counter(2.0)
print(tock(), tock(1))


def chained(function=None):
    if function is None:
        return chained
    return function(7)


print(chained()(twice), chained(halve))


def swap(first, second):
    return second, first


one, other = swap(twice, halve)
print(one(9), other(9))


def make(kind):
    return {"list": list, "set": set, "point": Point}[kind]


class Point:
    def __init__(self, x=0, y=0):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Point({self.x!r}, {self.y!r})"


class Point3(Point):
    pass


print(make("list")("ab"), make("point")(1), make("point")("x", 2.0), make("set")([1]))
classes = [Point, Point3]
print([cls(3, y=None) for cls in classes])
print(sorted([3, 1, 2], key=lambda n: -n), list(map(twice, [1, "x", 2.0])), list(filter(lambda s: s, ["", "a"])))
print(max(["aa", "b"], key=len), min([Point(2), Point(1)], key=lambda p: p.x))
handlers = {}


def on(name):
    def register(handler):
        handlers.setdefault(name, []).append(handler)
        return handler

    return register


@on("start")
def started(what):
    return "started", what


@on("start")
def also(what, *more):
    return "also", what, more


def emit(name, *args):
    return [handler(*args) for handler in handlers.get(name, [])]


print(emit("start", 1), emit("start", "x"), emit("stop"), started(2.0))


def fallback(value, convert=twice):
    return convert(value)


print(fallback(2), fallback("x", convert=lambda s: s + "!"), fallback(3, halve))
print((lambda f: f(f))(lambda g: g is not None))


def late():
    return helper(1.0)


helper = halve
print(late())
helper = twice
print(late())
try:
    apply(twice, None)
except TypeError as error:
    print(error)
try:
    steps[0](1, 2)
except TypeError as error:
    print(error)
try:
    table["halve"]()
except TypeError as error:
    print(error)
getattr(button, "replace")(lambda times: [times])
print(button.press(3))
setattr(button, "action", "no function")
try:
    button.press(1)
except TypeError as error:
    print(error)
