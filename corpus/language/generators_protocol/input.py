def gen():
    try:
        x = yield 1
        print("got", x)
        y = yield 2
        print("got", y)
    except ValueError as e:
        print("caught", e)
        yield 99
    finally:
        print("cleanup")
    return "done"
g = gen()
print(next(g), g.send("a"))
print(g.throw(ValueError("v")))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
g = gen(); next(g); g.close(); g.close()
try:
    g.send(1)
except StopIteration as e: print("closed", e.value)
g = gen()
try: g.send(5)
except TypeError as e: print(e)
g = gen()
try: g.throw(KeyError("early"))
except KeyError as e: print("early", repr(e))
print(list(g))
def ignoring():
    while True:
        try: yield 1
        except GeneratorExit: pass
g = ignoring(); next(g)
try: g.close()
except RuntimeError as e: print(e)
def outer():
    r = yield from gen()
    print("result", r)
    return r * 2
g = outer()
print(next(g)); print(g.send("zz")); 
try: g.send("yy")
except StopIteration as e: print(e.value)
g = outer(); next(g); print(g.throw(ValueError("deep")))
g.close()
def raises_stop():
    yield 1
    raise StopIteration("inside")
g = raises_stop(); next(g)
try: next(g)
except RuntimeError as e: print(repr(e), repr(e.__cause__), repr(e.__context__))
def closes_with_value():
    try: yield 1
    except GeneratorExit: return "closing value"
g = closes_with_value(); next(g); print(g.close())
g = closes_with_value(); print(g.close())
def f():
    for i in range(3):
        try:
            if i == 0: continue
            if i == 2: return "ret"
            print("body", i)
        finally:
            print("fin", i)
print(f())
def ret_in_finally():
    try: return 1
    finally: return 2
print(ret_in_finally())
def swallow():
    for i in range(2):
        try: 1 / 0
        finally:
            print("break"); break
    return "after"
print(swallow())
def cont():
    out = []
    for i in range(3):
        try: raise ValueError(i)
        except ValueError as e:
            out.append(e)
            continue
        else: out.append("else")
        finally: out.append("f")
    return out
print(cont())
def tee():
    try:
        try: raise KeyError(1)
        finally:
            try: raise TypeError(2)
            except TypeError as t: print(repr(t.__context__))
    except KeyError as k: print(repr(k), k.__context__)
tee()
e1 = None
try:
    try: 1/0
    except ZeroDivisionError as z:
        raise ValueError("a") from None
except ValueError as v:
    print(v.__suppress_context__, repr(v.__context__), v.__cause__)
try:
    raise ValueError from KeyError
except ValueError as v: print(repr(v.__cause__))
try:
    raise ValueError from 5
except TypeError as v: print(v)
try: raise 5
except TypeError as v: print(v)
try: raise
except RuntimeError as v: print(v)
gg = (print("lazy", i) or i for i in range(2))
print(next(gg)); print(list(gg))
def walrus():
    if (n := len([1, 2])) > 1 and (m := n * 2): print(n, m)
    print([y := 1, y ** 2], y)
    print([last := i for i in range(3)], last)
    while (chunk := next(it, None)) is not None: print(chunk)
it = iter([1, 2]); walrus()
def gen_in_comp():
    return [(yield_value) for yield_value in range(2)]
print(gen_in_comp())
