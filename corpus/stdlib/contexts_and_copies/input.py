import asyncio
from contextvars import ContextVar, Context, copy_context
from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass, KW_ONLY, InitVar, FrozenInstanceError
from collections import namedtuple, deque, OrderedDict, Counter, defaultdict
from typing import NamedTuple
import copy

var = ContextVar("var", default=0)

@dataclass(order=True)
class Item:
    price: float
    name: str = "x"
    tags: list[str] = field(default_factory=list, compare=False)
    meta: dict = field(default_factory=dict, repr=False)

@dataclass(frozen=True, slots=True)
class Pt:
    x: int
    y: int = 0

@dataclass
class Box:
    item: Item
    pts: list[Pt]
    by_name: dict[str, Item]
    pair: tuple[Pt, int]
    nt: "NT"
    _: KW_ONLY
    flag: bool = False

class NT(NamedTuple):
    a: Item
    b: int = 1

i = Item(2.5, "n", ["t"])
b = Box(i, [Pt(1)], {"k": i}, (Pt(2, 3), 4), NT(i), flag=True)
d = asdict(b)
print(d)
d["item"]["tags"].append("changed")
print(i.tags, astuple(b), is_dataclass(b), is_dataclass(Box), [f.name for f in fields(b)])
print(asdict(b, dict_factory=lambda kv: dict(reversed(kv))))
print(replace(b, flag=False).flag, copy.deepcopy(b) == b, copy.copy(b).item is b.item, Item(1) < Item(2), max(Item(1, "b"), Item(1, "c")).name)
try:
    Pt(1).x = 3
except FrozenInstanceError as e:
    print(type(e).__name__, e)
try:
    asdict(5)
except TypeError as e:
    print(e)
try:
    replace(b, nope=1)
except TypeError as e:
    print(e)

class Tracker:
    def __init__(self):
        self.seen = deque(maxlen=3)
    async def track(self, n):
        var.set(n)
        await asyncio.sleep(0)
        self.seen.append(var.get())

async def gen():
    for i in range(2):
        var.set(var.get() + 1)
        yield var.get()

async def main():
    t = Tracker()
    await asyncio.gather(*(t.track(n) for n in range(5)))
    print(t.seen, var.get())
    async for v in gen():
        print("gen", v, var.get())
    var.set(100)
    results = await asyncio.gather(asyncio.create_task(child()), child(), asyncio.wait_for(child(), 1))
    print(results, var.get())
    ctx = Context()
    print(await asyncio.create_task(child(), context=ctx), ctx[var])
    def sync():
        var.set(var.get() + 1)
        return var.get()
    print(copy_context().run(sync), var.get(), asyncio.get_running_loop().is_running())
    try:
        async with asyncio.timeout(0.01):
            var.set("in timeout")
            await asyncio.sleep(1)
    except TimeoutError:
        print("timeout", var.get())
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(child())
        b = tg.create_task(child(), context=ctx)
    print(a.result(), b.result(), ctx[var])
    shielded = asyncio.shield(child())
    print(await shielded, var.get())

async def child():
    before = var.get()
    var.set("child")
    await asyncio.sleep(0)
    return before, var.get()

asyncio.run(main())
print(var.get())
