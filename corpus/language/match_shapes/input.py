import asyncio


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x: int, y: int):
        self.x = x
        self.y = y


class Box:
    def __init__(self, content):
        self.content = content


def describe(status: int):
    match status:
        case 200:
            return "fine"
        # these two are alike
        case 401 | 403:
            return "forbidden"
        case other if other >= 500:
            return "broken"
        case _:
            return "unknown"


def steer(command):
    match command.split():
        case ["go", direction]:
            return f"going {direction}"
        case ["drop", *things]:
            return f"dropping {things}"
        case [first, *_, last] if first == last:
            return f"ends meet {first}"
        case [] | [_]:
            return "short"
        case _:
            return "unknown"


def show(shape):
    match shape:
        case Point(0, 0):
            print("origin")
        case Point(x, y=0):
            print("on the x axis at", x)
        case Point() as point:
            print("somewhere", point.x, point.y)
        case int(n) | str(n):
            print("plain", n)
        case Box(content=Point(x=px)):
            print("box of point", px)
        case Box(content=[a, (b, c)]):
            print("box of list", a, b, c)
        case {"type": "click", "x": x}:
            print("click", x)
        case {"type": kind, **rest}:
            print(kind, rest)
        case (1.5 | None | True) as flag:
            print("flag", flag)
        case _:
            print("nothing")


def pair(a, b):
    match a, b:
        case 0, 0:
            return "both"
        case (0, y) | (y, 0):
            return f"one {y}"
        case _, _:
            return "none"


for code in (200, 401, 500, 7):
    print(describe(code))
for text in ("go north", "drop a b c", "x 1 2 x", "", "one", "a b"):
    print(steer(text))
for value in (Point(0, 0), Point(3, 0), Point(3, 4), 5, "s", Box(Point(9, 8)), Box([1, (2, 3)]), {"type": "click", "x": 3}, {"type": "key", "k": 1, "l": 2}, 1.5, None, True, False, 2.5, b"abc"):
    show(value)
print(pair(0, 0), pair(0, 1), pair(1, 0), pair(1, 1))
