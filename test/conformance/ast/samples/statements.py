"""Every statement of the ASDL, in all its forms."""
from __future__ import annotations
import a, b.c as d, e.f.g
from . import h
from .. import (i as j, k,)
from ...l.m import *
from n import o as p

x = y = z = 1
(q), [r, *s], t.u, v[0] = *w, = ()
x: int
x: int = 1
(x): int = 2
x.y: str = yield_
x[0]: tuple[int, ...] = 1, 2
x += 1; x -= 1; x *= 2; x /= 2; x //= 2; x %= 2; x @= m; x &= 1; x |= 1; x ^= 1; x >>= 1; x <<= 1; x **= 2
x = (yield_)
del x, (y, z), [a], b.c, d[0], (e)
pass; assert x, "message"
assert (x, y)
type Alias = int
type Pair[T, *Ts, **P] = tuple[T, *Ts]
type Bounded[T: int, U: (int, str) = int, *Ts = *tuple[int], **P = [int, str]] = T


def plain(): pass


def every(a, b: int, c=1, /, d: str = "d", *e: *Es, f, g: int, h=2, **i: dict) -> list[int]:
    """A docstring with "quotes", 'others' and a backslash \\."""
    global x, y
    return a, *e


def keywords_only(*, a, b=1): return
def positional_only(a, /): return (a)
def rest(*args, **kwargs): return args, kwargs
def only_kwargs(**kwargs): u"docstring"
def generic[T: (int, str), *Ts, **P](x: T, *args: *Ts) -> T: r"""doc\string"""


@decorator
@module.decorator(1, *args, key=value, **kwargs)
@(lambda f: f)
@table["key"]
@x if y else z
async def coroutine(a):
    'one quote: \' and a triple """'
    nonlocal_ = 1
    await a; await (await b)
    async with c, d as e, f() as (g, h), i as j.k, l as m[0]:
        pass
    async with (a as b, c): pass
    async for i, *rest in d: continue
    else: break_
    yield
    yield a
    yield a, *b
    x = yield
    y = yield a, b
    z = await c
    return [i async for i in a if await b async for j in c]


def generator():
    a = 1
    def inner():
        nonlocal a
        yield from b
        x = yield from (yield)
        yield (yield a)
    return


class Empty: ...


@decorator
class Derived[T](Base, *bases, metaclass=Meta, **options):

    """A docstring
    of lines.
    """
    attribute = 1
    class Inner(): pass
    def method(self): return super().method()


if a: pass
if a: b
elif c: d
elif e:
    f
else:
    if g: h
if a:
    pass
else:
    if b:
        pass
    else:
        pass
while a: break
else: continue_
for a in b, c: continue
for a, in b: pass
for (a, b), *c in d:
    pass
else:
    pass
for a.b in c: pass
for a[0] in *b, c: pass
with a: pass
with a as b, c as d: pass
with (a): pass
with (a, b): pass
with (a, b) as c: pass
with (a as b, c as d,): pass
with (yield_), (b): pass
with a as (b, *c), d as [e]: pass
with open(a) as b, \
     open(c) as d:
    pass
raise
raise a
raise a(b) from c
try: a
except: b
try:
    a
except (b, c): d
except e as f: g
except h.i:
    j
else: k
finally: l
try: a
finally: b
try:
    a
except* b: c
except* (d, e) as f:
    try: g
    except h: i
else: pass
finally: pass
print; print(a); exec
match = case = type = _ = 1
match(a), case[b], type + c
