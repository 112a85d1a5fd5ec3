"""Weak references, and containers that keep nothing alive."""

import asyncio
import gc
import weakref


class Connection:
    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"Connection({self.name!r})"

    def close(self) -> str:
        return f"{self.name} closed"


class Point:
    def __init__(self, x: int) -> None:
        self.x = x

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Point) and self.x == other.x

    def __hash__(self) -> int:
        return hash(self.x)


def references() -> None:
    connection = Connection("a")
    reference = weakref.ref(connection)
    print(reference() is connection, reference() == connection)
    print(reference is weakref.ref(connection), hash(reference) == hash(connection))
    print(weakref.ref(Point(1)) is weakref.ref(Point(1)))
    one, same = Point(1), Point(1)
    print(weakref.ref(one) == weakref.ref(same), weakref.ref(one) is weakref.ref(same))
    print(type(reference), callable(reference))


def refused() -> None:
    for value in (1, "text", 1.5, None, [], {}, (), b"", ValueError("x"), range(3), True):
        try:
            weakref.ref(value)
        except TypeError as error:
            print(error)


def containers() -> None:
    first, second = Connection("first"), Connection("second")
    open_connections = weakref.WeakSet([first])
    open_connections.add(second)
    open_connections.add(second)
    print(len(open_connections), first in open_connections, 3 in open_connections)
    print(sorted(each.name for each in open_connections))
    open_connections.discard(first)
    try:
        open_connections.remove(first)
    except KeyError as error:
        print(type(error).__name__)
    print(len(open_connections), open_connections == {second})

    times = weakref.WeakKeyDictionary({first: 1.5})
    times[second] = 2.5
    print(times[first], times.get(Connection("third")), len(times), list(times.items()))
    del times[first]
    print(list(times), times.pop(second), len(times))

    by_name = weakref.WeakValueDictionary(first=first)
    by_name["second"] = second
    print(by_name["first"], list(by_name.keys()), list(by_name.values()), "third" in by_name)
    try:
        by_name["third"]
    except KeyError as error:
        print(repr(error))
    try:
        by_name["number"] = 3
    except TypeError as error:
        print(error)
    print(by_name.setdefault("second", first), by_name.get("none", "nothing"))


def methods() -> None:
    connection = Connection("m")
    close = weakref.WeakMethod(connection.close)
    method = close()
    print(method() if method is not None else None, close == weakref.WeakMethod(connection.close))
    try:
        weakref.WeakMethod(3)
    except TypeError as error:
        print(error)


def freed() -> None:
    connection = Connection("freed")
    reference = weakref.ref(connection, lambda gone: print("called back", gone() is None))
    kept = weakref.WeakSet([connection])
    by_name = weakref.WeakValueDictionary({"freed": connection})
    print(reference() is None, len(kept), len(by_name))
    connection = None
    gc.collect()
    print(reference(), len(kept), len(by_name), reference.__callback__)


async def task() -> None:
    tasks = weakref.WeakSet()
    running = asyncio.create_task(asyncio.sleep(0))
    tasks.add(running)
    await running
    print(len(tasks), running in tasks)
    del running
    await asyncio.sleep(0)
    gc.collect()
    print(len(tasks))


references()
refused()
containers()
methods()
freed()
asyncio.run(task())
