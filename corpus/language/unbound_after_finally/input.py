"""What a finally unbinds is unbound after it."""
def f(a, b=1):
    try:
        pass
    finally:
        del b
    print(b)
try: f(1)
except Exception as e: print(repr(e))
def g(a, b=1):
    try:
        pass
    finally:
        del b
    try:
        print(next(iter("a"), b))
    except Exception as e: print(repr(e))
g(1)
def h(b=1):
    del b
    try:
        print(b)
    except Exception as e: print(repr(e))
h(1)
def h2(b=1):
    try:
        raise ValueError(1, b)
    finally:
        del b
    print(b)
try: h2(1)
except Exception as e: print(repr(e))
def h3(b=1):
    del b
    try:
        raise RuntimeError(next(iter("a"), b), "x")
    except Exception as e: print(repr(e))
h3(1)
