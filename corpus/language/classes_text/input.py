class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Point({self.x!r}, {self.y!r})"


class Temperature:
    def __init__(self, degrees):
        self.degrees = degrees

    def __str__(self):
        return f"{self.degrees:.1f} °C"

    def __repr__(self):
        return f"Temperature({self.degrees})"


class Money:
    def __format__(self, spec):
        return f"<money as {spec or 'default'}>"


point = Point(1, "two")
print(point)
print([point, Point(0.5, None)])
print(str(point), f"{point}", f"{point!r}")

today = Temperature(21)
print(today, [today], f"{today} / {today!r}", {"now": today})
print(f"{Money()} {Money():euro}")
