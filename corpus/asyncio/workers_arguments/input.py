import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial


def total(numbers, *, start=0):
    return sum((n for n in numbers), start)


def kept(values):
    return values if all(value is not None for value in values) else None


def pairs(values):
    return [(value, values) for value in values]


def doubled(table):
    """It changes what a list inside of its argument holds."""
    for key in list(table):
        inner = table[key]
        inner.extend(inner)
    return table


def later(n):
    steps = [i for i in range(n)]
    return lambda: steps


def roots(values):
    found = []
    for value in values:
        if value < 0:
            raise ValueError("negative", value)
        if value == 0:
            raise ZeroDivisionError("nothing to divide", value)
        found.append(1 / value)
    return found


def chained(values):
    for value in values:
        try:
            int(value)
        except ValueError as error:
            raise RuntimeError(f"not a number: {value}") from error


async def attempt(function, *args):
    try:
        print(await asyncio.to_thread(function, *args))
    except Exception as error:
        print(repr(error), repr(error.__cause__), error.args)


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(total, [1, 2.5, 10**30, True], start=1))
    print(await loop.run_in_executor(None, partial(total, range(10), start=100)))
    values = [1.0, -0.0, 2, "ä", b"bytes", (1, (2.0,)), {"k": [None]}, {1, 2}, frozenset({3}), 1j, bytearray(b"x")]
    print(await asyncio.to_thread(pairs, values[:3]))
    values.append(values[6])
    same = await asyncio.to_thread(kept, values)
    print(same, same is values, same[6] is same[-1])
    table = {"a": [1], "b": [2, 3]}
    print(await asyncio.to_thread(doubled, table) is table, table)
    print((await asyncio.to_thread(later, 3))())
    print(await asyncio.to_thread(total, iter([1, 2])))
    await attempt(roots, [1, 2, 4])
    await attempt(roots, [1, -1])
    await attempt(roots, [1, 0])
    await attempt(roots, 5)
    await attempt(total)
    await attempt(chained, ["1", "x"])
    with ThreadPoolExecutor(1) as pool:
        failing = [pool.submit(roots, [n]) for n in (1, 0)]
        print(failing[0].result(), repr(failing[1].exception()))


asyncio.run(main())
