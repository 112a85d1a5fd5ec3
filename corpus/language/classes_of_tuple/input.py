# Classes that extend tuple: __new__ makes the items, properties name them.


class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    @property
    def y(self):
        return self[1]

    @property
    def length(self):
        return (self.x**2 + self.y**2) ** 0.5

    def items(self):
        return [("x", self.x), ("y", self.y)]

    def at(self, place):
        return self[place % 2]

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


point = Point(3, 4)
print(point, point.x, point.length, point.items(), point.at(3), point + Point(1, 1), type(point + point).__name__)
print(point == (3, 4), (3, 4) == point, point < (3, 5), hash(point) == hash((3, 4)), {point: 1}[(3, 4)], {(3, 4): 2}[point])
x, y = point
print(x, y, *point, len(point), 3 in point, point.index(4), point.count(3), sorted(point), max(point))
print(type(point[:1]).__name__, type(point * 2).__name__, (1,) + point, tuple(point), type(tuple(point)).__name__)
print(isinstance(point, tuple), Point.__mro__, "%d by %d" % point, "{} by {}".format(*point), f"{point}")
point.label = "home"
print(point.label, point.__dict__)
match point:
    case (x, y):
        print("at", x, y)
match point:
    case tuple():
        print("a tuple")
for wrong in (lambda: Point(1), lambda: point.z, lambda: point + 1, lambda: tuple.__new__(Point, 5)):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    point[0] = 1
except TypeError as error:
    print(error)


class Version(tuple):
    def __new__(cls, text):
        return tuple.__new__(cls, (int(part) for part in text.split(".")))

    def __str__(self):
        return ".".join(map(str, self))

    def __repr__(self):
        return f"Version({str(self)!r})"


versions = [Version("1.10"), Version("1.9.3"), Version("0.1")]
print(sorted(versions), max(versions), Version("1.0") == (1, 0), Version("1.2") > (1,), str(versions[1]))


class Strange(tuple):
    def __iter__(self):
        return iter(["over", "ridden"])

    def __len__(self):
        return 7

    def __getitem__(self, place):
        return f"item {place}"

    def __eq__(self, other):
        return "equal"


strange = Strange([1, 2])
a, b = strange
print(a, b, list(strange), tuple(strange), strange, len(strange), strange[5], strange == 1, strange != (1, 2), [*strange])
try:
    hash(strange)
except TypeError as error:
    print(error)


def show(*values):
    return values


print(show(*strange), show(*point), Strange(), Strange("ab"))
