import asyncio
from typing import Protocol, runtime_checkable


@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...


@runtime_checkable
class Named(Closeable, Protocol):
    name: str


class Handler(Protocol):
    async def handle(self, message: str) -> str: ...


class Connection:
    def __init__(self, name):
        self.name = name

    def close(self):
        print("closing", self.name)


class Anonymous:
    def close(self):
        print("closing somebody")


class Unclosable:
    close = None


class Echo:
    async def handle(self, message):
        await asyncio.sleep(0)
        return message


def shut(things):
    for thing in things:
        if isinstance(thing, Named):
            print("named", thing.name)
        if isinstance(thing, Closeable):
            thing.close()
        else:
            print(type(thing).__name__, "stays open")


async def dispatch(handler: Handler, message: str) -> None:
    print(await handler.handle(message))


shut([Connection("a"), Anonymous(), Unclosable(), 3])
print(issubclass(Anonymous, Closeable), issubclass(Unclosable, Closeable))
asyncio.run(dispatch(Echo(), "hello"))

try:
    issubclass(Connection, Named)
except TypeError as error:
    print(error)
try:
    isinstance(Echo(), Handler)
except TypeError as error:
    print(error)

match Connection("b"):
    case Named(name=name):
        print("matched", name)
