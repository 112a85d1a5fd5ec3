"""Asynchronous generators among the methods of classes."""

import asyncio
import dataclasses
from abc import ABC, abstractmethod
from contextlib import asynccontextmanager
from typing import AsyncIterator, Generic, TypeVar

T = TypeVar("T")


class Twice:
    async def rows(self):
        yield 1

    async def rows(self):
        yield 2

    async def constructor(self, then=3):
        yield then, self.__class__.__name__


class Box(Generic[T]):
    def __init__(self, *items: T):
        self.items = items

    async def each(self) -> AsyncIterator[T]:
        for item in self.items:
            yield item

    async def __aiter__(self):
        async for item in self.each():
            yield item


class Crate[U]:
    def __init__(self, item: U):
        self.item = item

    async def each(self, times: int = 2) -> AsyncIterator[U]:
        for _ in range(times):
            yield self.item


class Source(ABC):
    @abstractmethod
    def rows(self) -> AsyncIterator[int]: ...

    async def doubled(self):
        async for row in self.rows():
            yield row * 2


class Numbers(Source):
    async def rows(self):
        for n in range(3):
            await asyncio.sleep(0)
            yield n

    async def doubled(self):
        async for row in super().doubled():
            yield row
            yield -row


class Deeper(Numbers):
    async def rows(self):
        async for n in super().rows():
            yield n + 10


@dataclasses.dataclass
class Point:
    x: int
    y: int = 2

    async def parts(self, *more, sign=1, **named):
        yield self.x * sign
        yield self.y * sign
        for each in more:
            yield each
        for key, value in named.items():
            yield key, value


class Scopes:
    def __init__(self):
        self.log = []

    @asynccontextmanager
    async def entered(self, name):
        self.log.append(f"enter {name}")
        try:
            yield name
        finally:
            self.log.append(f"exit {name}")

    @staticmethod
    async def fixed(n):
        yield n

    @classmethod
    async def made(cls, n):
        yield cls.__name__, n

    @property
    async def items(self):
        return self.log

    async def shadow(self, Scopes):
        yield Scopes

    async def __nested(self):
        yield "private"

    async def public(self):
        async for each in self.__nested():
            yield each

    async def counted(self, n):
        def more():
            nonlocal n
            n += len(self.log)
            return n

        yield more()
        yield more()


class Mixed(Numbers, Scopes):
    async def both(self):
        async for each in self.rows():
            yield each
        async for each in self.public():
            yield each


async def collected(source):
    return [each async for each in source]


async def main():
    print(await collected(Twice().rows()), await collected(Twice().constructor()))
    print(await collected(Box(1, "a").each()), await collected(Box(3)), await collected(Crate("c").each()))
    print(await collected(Numbers().doubled()), await collected(Deeper().doubled()))
    print(await collected(Point(1).parts(5, sign=-1, k=2)))
    scopes = Scopes()
    async with scopes.entered("a") as name:
        print(name, scopes.log)
    print(scopes.log, await collected(scopes.fixed(1)), await collected(Scopes.made(2)), await collected(scopes.shadow(9)))
    print(await collected(scopes.public()), await collected(scopes.counted(1)), await scopes.items)
    print(await collected(Mixed().both()), await collected(Mixed().doubled()))
    bound = Numbers().rows
    print(await collected(bound()), await collected(Numbers.rows(Numbers())), await collected(getattr(Deeper(), "rows")()))
    g = Point(3).parts()
    print(g.__qualname__, g.__name__, repr(g).split(" at ")[0], await anext(g), sorted(vars(Point(1))))
    await g.aclose()


asyncio.run(main())
