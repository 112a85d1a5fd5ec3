"""Annotations of all forms stand in the output where nothing proves more, and promise nothing at run time."""

from __future__ import annotations

import asyncio
from typing import Any, Awaitable, Callable, Dict, List, Optional, Tuple, Union
from typing import Iterable
import typing as t

class Job:
    name: str
    retries: int = 3
    tags: List[str]

    def __init__(self, name: str, action: Callable[[int], Awaitable[str]], parent: Optional["Job"] = None) -> None:
        self.name = name
        self.action = action
        self.parent = parent
        self.results: Dict[str, List[int]] = {}
        self.tags = []

    async def run(self, times: int, *extra: str, **options: float) -> Optional[str]:
        for i in range(times):
            print(await self.action(i))
        return None

    def merge(self, other: "Job", names: Iterable[str]) -> Dict[str, Any]:
        return {name: other.results.get(name) for name in names}

async def act(n: int) -> str:
    await asyncio.sleep(0)
    return f"act {n}"

def pairs(values: List[Tuple[int, str]], limit: Union[int, None] = None) -> t.Iterator[str]:
    for number, text in values:
        yield f"{number} {text}"

def unused(task: "asyncio.Task[str]", queue: asyncio.Queue[int], callback: Callable[..., None]) -> "List[Job]":
    callback(task, queue)
    return []

async def main() -> None:
    job = Job("a", act)
    await job.run(2)
    print(list(pairs([(1, "x")])), job.tags, job.retries)


class Tree:
    children: "List[Tree]"
    label: "str | None" = None

    def __init__(self, value: Any, parent: "Optional[Tree]" = None) -> None:
        self.value = value
        self.children = []
        self.on_visit: Callable[..., Any] = print
        if parent is not None:
            parent.children.append(self)

    def walk(self, depth: int = 0) -> t.Iterator[Tuple[int, Any]]:
        yield depth, self.value
        for child in self.children:
            yield from child.walk(depth + 1)


def lies(number: int, texts: List[str], choice: "Dict[str, int]" = None) -> str:
    # None of this is so.
    return (number, texts, choice)


def undecided(value: Union[int, str], *rest: int) -> Optional[int]:
    if isinstance(value, str):
        return len(value) + len(rest)
    return value + 1 if rest else None


root = Tree("root")
leaf = Tree(2.0, Tree(1, root))
print(list(root.walk()), leaf.label, lies("one", {"two": 3}, [4.0]))
print(undecided("ab"), undecided(3), undecided(2**60, 1), getattr(leaf, "children"))
handlers: "dict[str, Callable[[str], str]]" = {}
handlers["up"] = str.upper if False else lambda text: text.upper()
print(handlers["up"]("x"), Job.merge(Job("x", act), Job("y", act), ["z"]))
asyncio.run(main())
