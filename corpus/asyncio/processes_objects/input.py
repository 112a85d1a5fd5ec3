import asyncio
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from typing import NamedTuple

class Result(NamedTuple):
    name: str
    value: float

@dataclass(frozen=True)
class Job:
    name: str
    size: int

class Base:
    kind = "base"
    def run(self):
        return f"{self.kind}:{self.n}"

class Child(Base):
    kind = "child"
    def __init__(self, n):
        self.n = n
    @property
    def double(self):
        return self.n * 2
    @staticmethod
    def helper(x):
        return x + 1
    @classmethod
    def make(cls, n):
        return cls(n)

class Slotted:
    __slots__ = ("a", "b")
    def __init__(self, a, b):
        self.a = a
        self.b = b

def process(job):
    time.sleep(0.01)
    return Result(job.name, job.size / 2)

def use(c):
    return c.run(), c.double, Child.helper(3), Child.make(c.n + 1)

def slots(s):
    return Slotted(s.b, s.a)

def raises_chain():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("outer") from e

def group():
    raise ExceptionGroup("eg", [ValueError(1), TypeError("t")])

def gen(n):
    yield from range(n)

def os_error():
    open("/nonexistent/file")

class Pipeline:
    def __init__(self, pool):
        self.pool = pool
    async def go(self, jobs):
        loop = asyncio.get_running_loop()
        return await asyncio.gather(*[loop.run_in_executor(self.pool, process, j) for j in jobs])

async def main():
    with ProcessPoolExecutor(max_workers=2) as pool:
        p = Pipeline(pool)
        for r in await p.go([Job("a", 3), Job("b", 4)]):
            print(r, r.name, type(r) is Result)
        loop = asyncio.get_running_loop()
        x = await loop.run_in_executor(pool, use, Child(3))
        print(x[:3], x[3].n, type(x[3]).__name__)
        s = await loop.run_in_executor(pool, slots, Slotted(1, [2]))
        print(s.a, s.b)
        for f in raises_chain, group, os_error:
            try:
                await loop.run_in_executor(pool, f)
            except Exception as e:
                print(repr(e), type(e.__cause__).__name__)
        try:
            await loop.run_in_executor(pool, gen, 3)
        except TypeError as e:
            print(e)
        c = Child(10)
        print(await loop.run_in_executor(pool, c.run))
        print(await loop.run_in_executor(pool, Child, 5) is not None)
        print(await loop.run_in_executor(pool, Child.helper, 5))
        print(await loop.run_in_executor(pool, len, [1, 2]), await loop.run_in_executor(pool, sum, [1, 2]))
asyncio.run(main())
