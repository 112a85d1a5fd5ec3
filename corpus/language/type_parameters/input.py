type Vector = list[float]
type Pair[T] = tuple[T, T]
type Tree = int | list[Tree]


def scale(factor: float, vector: Vector) -> Vector:
    return [factor * x for x in vector]


def first[T](items: list[T]) -> T:
    value: T = items[0]
    return value


def swap[A, B](pair: tuple[A, B]) -> tuple[B, A]:
    a, b = pair
    return b, a


def total(tree: Tree) -> int:
    if isinstance(tree, int):
        return tree
    return sum(total(t) for t in tree)


async def fetch[T: (int, str), *Ts, **P](x: T) -> T:
    return x

print(scale(2.0, [1.0, 2.5]))
print(first([1, 2]), first(["a"]))
print(swap((1, "x")))
print(total([1, [2, 3]]))
def local():
    type Inner = dict[str, int]
    d: Inner = {"a": 1}
    return d
print(local())
identity = lambda x: x
