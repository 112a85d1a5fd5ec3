import asyncio
def chain(e, depth=0):
    while e is not None and depth < 6:
        print("  " * depth, repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
        e = e.__context__; depth += 1
def a():
    try: 1 / 0
    except ZeroDivisionError as z:
        try: int("x")
        except ValueError as v:
            raise KeyError("k") from z
try: a()
except KeyError as k: chain(k)
def b():
    try:
        try: raise ValueError(1)
        finally: raise TypeError(2)
    except TypeError as t: return t
chain(b())
class M:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        if t: raise RuntimeError("exit") 
def c():
    with M(): raise ValueError("body")
try: c()
except RuntimeError as r: chain(r)
def d():
    try: raise ValueError("first")
    except ValueError as e:
        e.add_note("n1"); e.add_note("n2")
        e.extra = 5
        saved = e
    print(saved.__notes__, saved.extra, saved.args)
    try: raise saved
    except ValueError as again: print(again is saved, again.__context__)
d()
def e():
    for x in range(3):
        try:
            if x == 1: raise ValueError(x)
        except ValueError: continue
        else: print("ok", x)
        finally: print("f", x)
    else: print("loop else")
e()
def f():
    try:
        raise ValueError("a")
    except (TypeError, ValueError) as err:
        try: raise
        except ValueError as same: print(same is err)
    try: err
    except UnboundLocalError as u: print(u)
f()
def g():
    try: return "try"
    finally: print("finally runs")
print(g())
def h():
    while True:
        try: break
        finally: print("break fin")
    i = 0
    while i < 3:
        i += 1
        try:
            if i == 2: continue
            print("i", i)
        finally: print("fin", i)
    return "h"
print(h())
class MyError(Exception):
    def __init__(self, code, msg="m"):
        super().__init__(msg); self.code = code
    def __str__(self): return f"[{self.code}] {self.args[0]}"
try: raise MyError(5)
except MyError as m: print(m, repr(m), m.code, m.args)
try:
    try: raise MyError(1)
    except MyError as m: raise MyError(2, "w") from m
except MyError as m: print(m, m.__cause__)
def gen():
    try: yield 1
    except Exception as e:
        raise RuntimeError("in gen") from e
it = gen(); next(it)
try: it.throw(ValueError("thrown"))
except RuntimeError as r: print(repr(r.__cause__), repr(r.__context__))
async def task(): raise ValueError("task")
async def main():
    try: await task()
    except ValueError as v:
        try: await asyncio.wait_for(asyncio.sleep(1), 0.01)
        except TimeoutError as t: print(repr(t.__cause__))
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(1)
    except TimeoutError as t: print(repr(t), repr(t.__cause__))
    r = await asyncio.gather(task(), asyncio.sleep(0, "ok"), return_exceptions=True)
    print(r)
asyncio.run(main())
try: {}[1]
except LookupError as l: print(type(l).__mro__[1:3], l.args)
try: (1).foo
except AttributeError as x: print(x, x.name, x.obj)
try: None.foo
except AttributeError as x: print(x)
try: [].appendd
except AttributeError as x: print(x)
try: len(5)
except TypeError as x: print(x)
try: "a" + 1
except TypeError as x: print(x)
try: 1 + "a"
except TypeError as x: print(x)
try: [1][5]
except IndexError as x: print(x)
try: int("z", 10)
except ValueError as x: print(x)
try: p, q = [1]
except ValueError as x: print(x)
try: p, *q = []
except ValueError as x: print(x)
try: for_ = 5; for_()
except TypeError as x: print(x)
