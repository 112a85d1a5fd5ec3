from_module: int = 3
names: list[str] = ["a"]
declared_only: float
table: dict[str, tuple[int, float]] = {"a": (1, 2.0)}


class Point:
    x: float
    y: float = 0
    label: str | None = None

    def __init__(self, x: float, y: float = 1) -> None:
        self.x = x
        self.y: float = y

    def moved(self, dx: float) -> "Point":
        return Point(self.x + dx, self.y)


def average(values: list[float]) -> float:
    return sum(values) / len(values)


def first(values: list[int], fallback: int | None = None, *rest: str, **options: bool) -> int | None:
    return values[0] if values else fallback


point: Point = Point(1).moved(2)
print(point.x, point.y, point.label, from_module, names, table)
# Annotations promise nothing at run time: whole numbers stay ints.
print(average([1, 2]), average([1, 3]), average([2.5]), Point(1).x, first([]), first([7]))
try:
    print(declared_only)
except NameError as error:
    print(error)
