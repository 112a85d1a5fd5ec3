# try in odd places
def f(x):
    try:
        try:
            if x == 0: raise ValueError("v")
            if x == 1: return "ret"
            if x == 2: raise KeyError("k")
            print("normal")
        except ValueError:
            print("caught v")
            raise RuntimeError("from handler")
        else: print("else")
        finally:
            print("finally", x)
            if x == 3: return "override"
    except RuntimeError as e: return f"RE {e} ctx={e.__context__!r}"
    except KeyError as e: return "KE " + str(e)
    return "end"
for i in range(5): print(f(i))
def g():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: return "out"
            yield_val = 10 / (i - 2)
            print(i, yield_val)
        except ZeroDivisionError: print("zde"); continue
        finally: print("fin", i)
print(g())
e = "outer"
try: raise ValueError("inner e")
except ValueError as e: print(e)
try: print(e)
except NameError as err: print("gone:", err)
def h():
    try: raise ValueError
    except (TypeError, ValueError) as ex: saved = ex
    try: ex
    except UnboundLocalError as u: print(u)
    return repr(saved)
print(h())
errs = []
for bad in ("1", "x", "", "2.5", None, [], "0x1"):
    try: errs.append(int(bad))
    except ValueError as e: errs.append(str(e))
    except TypeError as e: errs.append("T:" + str(e))
print(*errs, sep="\n")
class Retry(Exception): pass
def attempt(n, _count=[0]):
    _count[0] += 1
    if _count[0] < n: raise Retry(_count[0])
    return _count[0]
while True:
    try: print("got", attempt(3)); break
    except Retry as r: print("retry", r.args[0])
def cleanup():
    res = []
    try:
        res.append("open")
        try: res.append("work"); raise OSError("disk")
        finally: res.append("close")
    except OSError as e: res.append(str(e))
    return res
print(cleanup())
try:
    try: raise ValueError("a")
    finally: raise KeyError("b")
except KeyError as e: print(repr(e), repr(e.__context__))
try:
    raise ValueError("x") from KeyError("cause")
except ValueError as e: print(repr(e.__cause__), e.__suppress_context__, e.__traceback__ is not None)
try: raise RuntimeError("with note")
except RuntimeError as e: e.add_note("n1"); print(e.__notes__)
def ctx():
    try: 1 / 0
    except ZeroDivisionError:
        try: {}["x"]
        except KeyError as k: return repr(k.__context__)
print(ctx())
class Base(Exception): pass
class Child(Base): pass
for exc in (Child("c"), Base("b"), Exception("e")):
    try: raise exc
    except Child as c: print("child", c)
    except Base as b: print("base", b)
    except: print("bare")
print(isinstance(Child(), Base), issubclass(Child, Exception), Child.__name__, Child.__mro__[1].__name__ if False else "", [c.__name__ for c in (KeyError, LookupError)], issubclass(KeyError, LookupError), issubclass(bool, int))
def multi():
    try: return "a"
    except: return "b"
    else: return "c"
    finally: print("in finally")
print(multi(), str(KeyError("k")), str(KeyError()), repr(KeyError("k", 1)), str(ValueError(1, 2)), str(Exception("")), repr(Exception("a'b")), OSError(2, "No such").errno, str(OSError(2, "No such")), str(OSError(2, "No such", "f.txt")))
assert True, "never"; assert (1, "tuple always true") if True else None
raise Child("final") from Base("cause")
