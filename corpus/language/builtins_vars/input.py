class Point:
    dimensions = 2

    def __init__(self, x, y):
        self.x = x
        self.y = y


point = Point(1, 2.5)
print(vars(point), vars(point) == point.__dict__, sorted(vars(point)))
vars(point)["z"] = "new"
vars(point)["x"] = "changed"
print(point.z, point.x, [f"{name}={value!r}" for name, value in vars(point).items()])
for value in (5, "text", [1], None):
    try:
        print(vars(value))
    except TypeError as error:
        print(error)
if __debug__:
    print("assertions are on", __debug__)
