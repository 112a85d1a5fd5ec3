import asyncio
import functools
import time
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, asdict, astuple, replace, fields
from functools import lru_cache, partial, reduce, wraps, cached_property, singledispatch
from itertools import chain, count, groupby, islice, cycle, product
import copy
import io
from types import SimpleNamespace, MappingProxyType
from contextvars import ContextVar, copy_context


def retry(times=3, exceptions=(ValueError,)):
    def decorator(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return await func(*args, **kwargs)
                except exceptions as error:
                    print(f"{func.__name__} attempt {attempt} failed: {error}")
                    if attempt == times:
                        raise
        return wrapper
    return decorator

calls = count(1)

@retry(times=3)
async def flaky(name: str) -> str:
    """Fails twice."""
    n = next(calls)
    await asyncio.sleep(0)
    if n < 3:
        raise ValueError(f"boom {n}")
    return f"{name} ok after {n}"

def timed(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        result = func(*args, **kwargs)
        print(f"timed {func.__name__}")
        return result
    return wrapper

class Service:
    registry = {}
    def __init__(self, name):
        self.name = name
        self.hits = Counter()
    @timed
    def greet(self, who, punctuation="!"):
        self.hits[who] += 1
        return f"{self.name} greets {who}{punctuation}"
    @cached_property
    def slow(self):
        print("computing slow")
        return len(self.name)
    @retry(times=1, exceptions=(KeyError,))
    async def fetch(self, key):
        await asyncio.sleep(0)
        return {"a": 1}[key]
    @classmethod
    @lru_cache(maxsize=None)
    def shared(cls, key):
        print("making", key)
        return object()
    @staticmethod
    @lru_cache
    def double(x):
        return x * 2

Point = namedtuple("Point", "x y")
request_id = ContextVar("request_id", default="-")

def log(message):
    print(f"[{request_id.get()}] {message}")

@asynccontextmanager
async def session(name):
    token = request_id.set(name)
    log("open")
    try:
        yield SimpleNamespace(name=name, items=[])
    finally:
        log("close")
        request_id.reset(token)

async def worker(queue, results, name):
    while True:
        job = await queue.get()
        try:
            async with session(f"{name}-{job}") as s:
                s.items.append(job)
                await asyncio.sleep(0)
                results[name].append(partial(pow, job)(2))
        finally:
            queue.task_done()

def on_done(label, task):
    print("done", label, task.get_name(), task.result())

async def main():
    print(await flaky("svc"), flaky.__name__, flaky.__doc__, asyncio.iscoroutinefunction(flaky))
    service = Service("hub")
    print(service.greet("ann"), service.greet("bob", punctuation="?"), service.greet(who="eve"))
    print(service.hits.most_common(), service.slow, service.slow)
    print(await service.fetch("a"))
    try:
        await service.fetch("zz")
    except KeyError as error:
        print("KeyError", error)
    print(service.shared("k") is Service.shared("k"), Service.double(4), service.double(4), Service.double.cache_info().hits)
    queue = asyncio.Queue()
    results = defaultdict(list)
    workers = [asyncio.create_task(worker(queue, results, f"w{i}"), name=f"worker-{i}") for i in range(2)]
    for job in islice(cycle([1, 2, 3]), 5):
        queue.put_nowait(job)
    await queue.join()
    for w in workers:
        w.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print({k: sorted(v) for k, v in results.items()})
    task = asyncio.create_task(asyncio.sleep(0, "slept"), name="nap")
    task.add_done_callback(partial(on_done, "label"))
    task.add_done_callback(functools.partial(on_done, label="kw") if False else partial(print, "printed", sep="|") if False else (lambda t: None))
    await task
    await asyncio.sleep(0)
    loop = asyncio.get_running_loop()
    loop.call_soon(partial(log, "from callback"))
    loop.call_later(0.001, partial(print, "later", end="!\n"))
    await asyncio.sleep(0.005)
    grouped = {k: [p.y for p in g] for k, g in groupby(sorted([Point(1, 2), Point(0, 5), Point(1, 3)]), key=lambda p: p.x)}
    print(grouped, reduce(lambda a, b: a + b, chain([1], [2, 3])), [a + b for a, b in product("ab", "xy")])
    config = MappingProxyType({"debug": True})
    try:
        config["debug"] = False
    except TypeError as error:
        print(error)
    print(config, config["debug"], dict(config), len(config), "debug" in config, SimpleNamespace(a=1, b=[2]), SimpleNamespace(a=1) == SimpleNamespace(a=1))
    ctx = copy_context()
    print(ctx.run(request_id.set, "inner") is not None, ctx[request_id], request_id.get())

asyncio.run(main())
