import asyncio
from dataclasses import dataclass, field, replace, asdict
from enum import Enum, IntEnum
from typing import Protocol, NamedTuple
from abc import ABC, abstractmethod

class Handler(Protocol):
    async def handle(self, msg: "Msg") -> str: ...

class Prio(IntEnum):
    LOW = 1
    HIGH = 5

@dataclass(order=True)
class Msg:
    prio: Prio
    seq: int
    body: str = field(compare=False, default="")
    meta: dict = field(compare=False, default_factory=dict, repr=False)

class Upper:
    async def handle(self, msg):
        await asyncio.sleep(0)
        return msg.body.upper()
class Count:
    def __init__(self): self.seen = 0
    async def handle(self, msg):
        self.seen += 1
        if msg.body == "boom": raise RuntimeError(f"bad {msg.seq}")
        return str(self.seen)

class State(Enum):
    IDLE = "idle"
    BUSY = "busy"
    DONE = "done"
    def next(self):
        members = list(State)
        i = members.index(self)
        return members[min(i + 1, len(members) - 1)]

class Worker(ABC):
    registry = {}
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Worker.registry[cls.__name__] = cls
    def __init__(self, name):
        self.name = name
        self.state = State.IDLE
        self.log = []
    @abstractmethod
    async def work(self, msg): ...
    async def run(self, q):
        while True:
            msg = await q.get()
            self.state = State.BUSY
            try:
                self.log.append(await self.work(msg))
            except RuntimeError as e:
                self.log.append(f"{type(e).__name__}: {e}")
            finally:
                self.state = self.state.next()
                q.task_done()

class Delegating(Worker):
    def __init__(self, name, *handlers):
        super().__init__(name)
        self.handlers = handlers
    async def work(self, msg):
        rs = await asyncio.gather(*(h.handle(msg) for h in self.handlers))
        return "|".join(rs)

class Stats(NamedTuple):
    total: int
    failed: int = 0
    def rate(self): return self.failed / self.total if self.total else 0.0
    def merged(self, other): return Stats(self.total + other.total, self.failed + other.failed)

async def main():
    q = asyncio.PriorityQueue()
    c = Count()
    w = Delegating("w1", Upper(), c)
    t = asyncio.create_task(w.run(q))
    for i, (p, b) in enumerate([(Prio.LOW, "a"), (Prio.HIGH, "boom"), (Prio.LOW, "c")]):
        await q.put(Msg(p, i, b, meta={"i": i}))
    await q.join()
    t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled", w.state, w.state is State.DONE, w.state.value)
    print(w.log, c.seen, Worker.registry, len(Worker.registry))
    m = Msg(Prio.LOW, 1, "x")
    print(m, replace(m, prio=Prio.HIGH) > m, asdict(m), m.prio.name, m.prio + 1, m == Msg(1, 1))
    s = Stats(3, 1).merged(Stats(2))
    print(s, s.rate(), s.total + 1, *s)
    total, failed = s
    print(total, failed, {st: st.value for st in State}, [st.name for st in State if st is not State.IDLE])
    try: Worker("x")
    except TypeError as e: print(e)
    print(Worker.registry["Delegating"]("z").name)
asyncio.run(main())
