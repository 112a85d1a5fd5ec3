# comment at the top
"""doc"""
from __future__ import annotations
import os.path as p, sys
from ...pkg import (a as b, c,)
from . import *

@decorator(1, *args, key=2, **kw)
async def f[T: int, *Ts, **P](a, /, b: int = 1, *args: *Ts, c, d=2, **kw) -> (int):
    global g1, g2
    async with x as (y, z), w: pass
    async for i, *rest in it():
        await i
        yield i
    else:
        return
    return [x async for x in y if x if not x]

class A[T](Base, metaclass=M): x: int = 1; (y): str; z.w: float

type Alias[T = int] = list[T]
if (n := 10) > 5: pass
elif a: b
else:
    c
while 1:
    break
else: continue_ = 1
for x in *a, b: del x, (y, z), w[0]
try:
    raise E from e
except (A, B) as err:
    pass
except:
    assert x, "m"
else: pass
finally: pass
try: pass
except* A: pass
with (open(a) as f, open(b)): pass
with (a): pass
with (a, b) as c: pass
with (yield_ := 1): pass
x = y = z, = 1, 2
x += yield_; a @= b; a //= 1; a >>= 2; a **= 3
lambda: 0
lambda a, *b, c=1, **d: (yield)
match cmd, x:
    case [1, -2.5, 3 + 4j, *_] | (a, b): pass
    case {"k": v, 1: None, **rest} if v: pass
    case Point(x=0, y=(1 | 2) as z) | a.b.C(): pass
    case ("a" "b") | None | True: pass
    case *a, b: pass
    case _: pass
