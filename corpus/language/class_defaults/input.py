"""Objects read what their class has until they store their own: through self, subclasses, exceptions, after del."""

import asyncio
import copy


class Base:
    kind = "base"
    seen = {}
    total = 0

    def touch(self, other):
        self.total = other.total + 1
        self.seen = {**other.seen, self.kind: self.total}
        return self


class Left(Base):
    kind = "left"


class Meta(type):
    count = 0

    def __call__(cls, *args):
        cls.count += 1
        return super().__call__(*args)


class Counted(metaclass=Meta):
    size = 1

    def grow(self):
        self.size += 1
        return self.size


class Tracker:
    alive = 0
    peak = 0

    def __init__(self):
        Tracker.alive += 1
        self.peak = max(self.peak, Tracker.alive)

    @classmethod
    def reset(cls):
        cls.alive = 0


class Empty(Exception):
    code = 7

    def with_code(self, code):
        self.code = code
        return self


things = [Base(), Left(), Base()]
for first, second in zip(things, things[1:]):
    print(second.touch(first).total, second.seen, first.kind)
print(Base.total, Left.seen)
print(Counted().grow(), Counted().size, Counted.count)
print([Tracker().peak for _ in range(3)], Tracker.alive, Tracker.peak)
Tracker.reset()
print(Tracker().peak, getattr(Tracker(), "alive"))
try:
    raise Empty("x").with_code(3)
except Empty as error:
    print(error.code, Empty("y").code, repr(error), Empty.code)


def show(thing):
    return thing.total, type(thing).total, hasattr(thing, "total"), getattr(thing, "none", None)


print(show(things[1]), show(Left()))
class Job:
    runs = 0
    name: str = "job"
    last = None
    log = []
    limit = -1

    def __init__(self, every):
        self.setup()
        self.every = every

    def setup(self):
        self.runs += 1
        print(self.name, self.last, self.limit)

    async def run(self):
        self.runs += 1
        self.last = self.runs * 2
        self.log.append(self.runs)
        if self.runs > 2:
            self.name = f"job {self.runs}"
            self.log = [*self.log, "own"]
            self.limit = 3
        await asyncio.sleep(0)

    def forget(self):
        if "runs" in vars_of(self):
            del self.runs


def vars_of(thing):
    return [key for key in ("runs", "name", "last", "log", "limit") if hasattr(thing, key)]


class Special(Job):
    def setup(self):
        super().setup()
        self.limit = 10


async def main():
    jobs = [Job(1), Special(2)]
    for job in jobs:
        for _ in range(3):
            await job.run()
        print(job.runs, job.name, job.last, job.log, job.limit, vars_of(job))
    print(Job.runs, Job.name, Job.last, Job.log, Job.limit, Special.log is Job.log)
    twin = copy.copy(jobs[1])
    twin.forget()
    print(twin.runs, jobs[1].runs, twin.limit, getattr(twin, "name"))
    twin.forget()


try:
    asyncio.run(main())
except AttributeError as error:
    print(error)
