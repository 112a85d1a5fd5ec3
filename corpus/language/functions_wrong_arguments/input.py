def area(width, height):
    return width * height


def scale(value, factor=2):
    return value * factor


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print("TypeError:", error)


attempt(lambda: area(2, 3))
shape = area
attempt(lambda: shape(2))
attempt(lambda: shape())
attempt(lambda: shape(1, 2, 3))
attempt(lambda: shape(1, depth=3))
attempt(lambda: shape(1, width=3))
stretch = scale
attempt(lambda: stretch(1, 2, 3))
attempt(lambda: stretch())
number = 3
attempt(lambda: number())
