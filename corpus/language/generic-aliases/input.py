"""`list[int]` as a value: an alias that shows what it holds and is called as the type itself."""

import asyncio
import collections
import collections.abc
import contextlib
import io
import types

Numbers = list[int]
Table = dict[str, list[int]]


class Jobs(asyncio.Queue[int]):
    """A queue that says what it holds."""

    async def put_twice(self, job: int) -> None:
        await self.put(job)
        await self.put(job)


class Words(list[str]):
    pass


def convert(kind, items):
    return kind(items)


def shown():
    for alias in (Numbers, Table, tuple[int, ...], list[()], set["x"], type[int], frozenset[None], Words[str]):
        print(alias, repr(alias), type(alias), alias.__origin__, alias.__args__)
    print(asyncio.Queue[int], asyncio.Future[str], asyncio.Task[None], Jobs[int])
    print(collections.deque[int], collections.defaultdict[str, Numbers], collections.abc.Mapping[str, int])
    print(types.MappingProxyType[int, str], contextlib.AbstractContextManager[int])


def used():
    print(convert(Numbers, (1, 2)), convert(set[int], [1, 1]), Table(), Numbers.__name__)
    print({list[int]: "a"}[Numbers], Numbers == list[int], Numbers != list[str], hash(Numbers) == hash(list[int]))
    print(Numbers | None, None | Numbers, Numbers | int | Numbers, callable(Numbers), isinstance(Numbers, type))
    print(dict[str, int].fromkeys("ab", 1))


def refused():
    attempts = (
        lambda: isinstance([], Numbers),
        lambda: isinstance([], (int, Numbers)),
        lambda: issubclass(list, Numbers),
        lambda: Numbers[int],
        lambda: Numbers.missing,
        lambda: Numbers + 1,
        lambda: Numbers < Numbers,
        lambda: int[str],
        lambda: asyncio.Lock[int],
        lambda: collections.abc.Sized[int],
        lambda: tuple[int](3),
        lambda: {}[Numbers],
    )
    for attempt in attempts:
        try:
            print(attempt())
        except Exception as error:
            print(type(error).__name__, error)


async def main():
    jobs = Jobs(3)
    await jobs.put_twice(4)
    print(await jobs.get() + 1, jobs.qsize())


shown()
used()
refused()
asyncio.run(main())
print(asyncio.PriorityQueue, asyncio.Task, asyncio.BoundedSemaphore, io.StringIO, contextlib.suppress)
